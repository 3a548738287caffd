package se.kvot.document;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.kvot.agreement.KeySpec;
import se.kvot.agreement.PartRef;
import se.kvot.agreement.Party;
import se.kvot.agreement.Source;
import se.kvot.agreement.Threshold;
import se.kvot.document.tree.Node;
import se.kvot.money.Fraction;
import se.kvot.money.StatedAmount;
import se.kvot.money.SwedishNumbers;
import se.kvot.party.Recipient;
import se.kvot.party.RecipientKind;
import se.kvot.time.DatePeriod;
import se.kvot.time.Deadline;
import se.kvot.time.FiscalYear;
import se.kvot.time.Recurrence;

/** How the small values of agreements stand in documents. */
final class SmallForms {

    private static final String PERCENT = "%";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int LONGEST_NUMBER = 64;

    private static final String TEXT_RULE = "text, in quotes if it looks like something else,";

    static final Form<String> TEXT = ScalarForm.text(
            TEXT_RULE,
            text -> {
                checkArgument(!text.isBlank(), "text must not be blank but was %s", Node.quoted(text));
                return Signs.requireText(text);
            },
            Function.identity());

    /** A name or a title. */
    static final Form<String> LINE = ScalarForm.text(
            TEXT_RULE,
            text -> {
                checkArgument(!text.isBlank(), "text must not be blank but was %s", Node.quoted(text));
                return Signs.requireLine(text);
            },
            Function.identity());

    static final Form<StatedAmount> AMOUNT =
            ScalarForm.text("an amount with its unit, such as 655 mnkr,", StatedAmount::parse, SmallForms::printed);

    static final Form<Party> PARTY = ScalarForm.text(
            "text with a name or a recipient, such as region 10 Blekinge,", Party::parse, Party::toString);

    static final Form<Recipient> RECIPIENT = ScalarForm.text(
            "text with a recipient, such as region 10 Blekinge,", Recipient::parse, Recipient::toString);

    static final Form<RecipientKind> RECIPIENT_KIND =
            word("a kind of recipient", RecipientKind::parse, RecipientKind::word);

    static final Form<FiscalYear> YEAR = ScalarForm.textOrNumber(
            "a fiscal year, such as 2017 or 2026-07/2027-06,", FiscalYear::parse, FiscalYear::toString);

    static final Form<DatePeriod> PERIOD = ScalarForm.textOrNumber(
            "a period, such as 2017, 2017..2018 or 2020-03..2020-11,", PeriodText::parse, PeriodText::print);

    static final Form<Deadline> DEADLINE = ScalarForm.textOrNumber(
            "a day, month or year, such as 2017-12-01, 2017-12 or 2017,", Deadline::parse, Deadline::toString);

    static final Form<LocalDate> DAY =
            ScalarForm.text("a day, such as 2020-04-24,", PeriodText::day, LocalDate::toString);

    static final Form<Recurrence> RECURRENCE = ScalarForm.text(
            "a recurrence, such as monthly, yearly in 06 or yearly on 03-31,", Recurrence::parse, Recurrence::toString);

    static final Form<Threshold> THRESHOLD = ScalarForm.textOrNumber(
            "a number or a percentage, such as 10 or 50 %, in quotes if it has decimals,",
            SmallForms::threshold, it -> plain(it.toString()));

    static final Form<Boolean> YES_OR_NO = new Form<>() {
        @Override
        public @Nullable Boolean read(Node node, String name, Reading reading) {
            if (node instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.BOOLEAN) {
                return scalar.text().equalsIgnoreCase("true");
            }
            reading.refuse(node, name + " must be true or false but was " + node.shown());
            return null;
        }

        @Override
        public Node write(Boolean value) {
            return Node.bool(value);
        }
    };

    static final Form<Integer> COUNT = new Form<>() {
        @Override
        public @Nullable Integer read(Node node, String name, Reading reading) {
            if (node instanceof Node.Scalar scalar
                    && scalar.kind() == Node.Kind.INTEGER
                    && scalar.text().length() <= 9
                    && scalar.text().chars().allMatch(Character::isDigit)) {
                return Integer.valueOf(scalar.text());
            }
            reading.refuse(node, name + " must be a whole number but was " + node.shown());
            return null;
        }

        @Override
        public Node write(Integer value) {
            return Node.integer(value.toString());
        }
    };

    static final Form<Fraction> SHARE = new Form<>() {
        @Override
        public @Nullable Fraction read(Node node, String name, Reading reading) {
            if (!(node instanceof Node.Scalar scalar)
                    || scalar.kind() == Node.Kind.BOOLEAN
                    || scalar.kind() == Node.Kind.NULL) {
                reading.refuse(node, name + " must be a number such as 10, 1/3 or 50 % but was " + node.shown());
                return null;
            }
            try {
                return number(scalar.text());
            } catch (IllegalArgumentException e) {
                reading.refuse(node, name + " must be a number such as 10, 1/3 or 50 % but was " + node.shown());
                return null;
            }
        }

        @Override
        public Node write(Fraction value) {
            return value.isWhole() ? Node.integer(value.toString()) : Node.text(share(value));
        }
    };

    static final Form<Source> SOURCE = new Form<>() {
        private final Form<Source> text =
                ScalarForm.text("text such as S1 L78, S1 L78-81 or \"derived: how\",", Source::parse, Source::toString);

        @Override
        public @Nullable Source read(Node node, String name, Reading reading) {
            @Nullable Source source = text.read(node, name, reading);
            if (source instanceof Source.Lines lines) {
                reading.cite(lines.document(), node);
            }
            return source;
        }

        @Override
        public Node write(Source value) {
            return text.write(value);
        }
    };

    static final Form<ImmutableMap<String, String>> SOURCES = new Form<>() {
        @Override
        public @Nullable ImmutableMap<String, String> read(Node node, String name, Reading reading) {
            if (!(node instanceof Node.Mapping table)) {
                reading.refuse(node, name + " must be a table of documents but was " + node.shown());
                return null;
            }
            ImmutableMap.Builder<String, String> sources = ImmutableMap.builder();
            boolean sound = true;
            for (Node.Entry entry : table.entries()) {
                @Nullable
                String title =
                        LINE.read(entry.value(), "title of " + entry.key().text(), reading);
                if (title == null) {
                    sound = false;
                } else {
                    sources.put(entry.key().text(), title);
                }
            }
            return sound ? sources.buildOrThrow() : null;
        }

        @Override
        public Node write(ImmutableMap<String, String> sources) {
            return Node.mapping(sources.entrySet().stream()
                    .map(source -> Node.Entry.of(source.getKey(), Node.text(source.getValue())))
                    .toList());
        }
    };

    static final Form<PartRef> PART_REF = new Form<>() {
        private final Form<PartRef> text =
                ScalarForm.text("text such as cancer-2017/all", PartRef::parse, PartRef::toString);

        @Override
        public @Nullable PartRef read(Node node, String name, Reading reading) {
            @Nullable PartRef part = text.read(node, name, reading);
            if (part != null) {
                reading.refer(Reading.Reference.Kind.PART, part.toString(), node);
            }
            return part;
        }

        @Override
        public Node write(PartRef value) {
            return text.write(value);
        }
    };

    private SmallForms() {}

    /** One of a few words. */
    static <T> Form<T> word(String rule, Function<String, T> parse, Function<T, String> print) {
        return ScalarForm.text(rule, parse, print);
    }

    /** The name that something has within its document. */
    static Form<String> id(Reading.Local kind) {
        return named((text, node, reading) -> reading.define(kind, text, node));
    }

    /** The id of the document of an agreement; the folder sees that it is the only one. */
    static Form<String> id() {
        return named((text, node, reading) -> reading.declare((Node.Scalar) node));
    }

    /** The id of a document that nothing refers to. */
    static Form<String> anyId() {
        return named((text, node, reading) -> {});
    }

    /** The name of something else within the document. */
    static Form<String> use(Reading.Local... kinds) {
        ImmutableList<Reading.Local> there = ImmutableList.copyOf(kinds);
        return named((text, node, reading) -> reading.use(there, text, node));
    }

    /** The id of an agreement that may stand in another document. */
    static Form<String> agreement() {
        return named((text, node, reading) -> reading.refer(Reading.Reference.Kind.AGREEMENT, text, node));
    }

    private interface Naming {
        void name(String text, Node node, Reading reading);
    }

    private static Form<String> named(Naming naming) {
        Form<String> text = ScalarForm.text(
                "text of a to z, 0 to 9 and -", it -> KeySpec.requireName("id", it), Function.identity());
        return new Form<>() {
            @Override
            public @Nullable String read(Node node, String name, Reading reading) {
                @Nullable String id = text.read(node, name, reading);
                if (id != null) {
                    naming.name(id, node, reading);
                }
                return id;
            }

            @Override
            public Node write(String value) {
                return text.write(value);
            }
        };
    }

    /** A number as people write it: 10, 0.5, 0,5, 1/3 or 50 %. */
    static Fraction number(String text) {
        checkArgument(text.length() <= LONGEST_NUMBER, "number must have at most %s signs", LONGEST_NUMBER);
        if (text.endsWith(PERCENT)) {
            String percent = text.substring(0, text.length() - 1).strip();
            return number(percent).dividedBy(Fraction.from(HUNDRED));
        }
        if (text.indexOf('/') >= 0) {
            return Fraction.parse(text);
        }
        return Fraction.from(
                text.indexOf('.') >= 0 || text.indexOf('e') >= 0 || text.indexOf('E') >= 0
                        ? decimal(text)
                        : SwedishNumbers.parse(text));
    }

    private static BigDecimal decimal(String text) {
        checkArgument(text.matches("-?[0-9]+\\.[0-9]+"), "number must be without an exponent but was %s", text);
        return new BigDecimal(text);
    }

    /** A fraction as percent if that is exact with few decimals, or else as a fraction. */
    private static String share(Fraction share) {
        Fraction percent = share.times(Fraction.from(HUNDRED));
        BigDecimal rounded = percent.toDecimal(4, RoundingMode.HALF_EVEN);
        if (!Fraction.from(rounded).equals(percent)) {
            return share.toString();
        }
        BigDecimal stripped = rounded.stripTrailingZeros();
        return plain(SwedishNumbers.format(stripped.scale() < 0 ? stripped.setScale(0) : stripped)) + " %";
    }

    private static Threshold threshold(String text) {
        return Threshold.parse(text);
    }

    /** As it was written, if that can be read again. */
    private static String printed(StatedAmount amount) {
        try {
            if (StatedAmount.parse(amount.text()).equals(amount)) {
                return amount.text();
            }
        } catch (IllegalArgumentException e) {
            // the unit stood in the heading of a table: then it must be written out
            return plain(amount.toString());
        }
        return plain(amount.toString());
    }

    /** With spaces that can be typed. */
    static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ').replace('\u2212', '-');
    }
}
