package se.kvot.key;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kvot.agreement.MeasureSpec;
import se.kvot.agreement.PlainValue;
import se.kvot.party.Hierarchy;
import se.kvot.statistics.Measure;

/** What is named in a spec and held by the sources: measures and hierarchies. */
final class SourceNames {

    private SourceNames() {}

    static Hierarchy hierarchy(PlainValue.Text name, Place at) {
        return found(
                at.sources().hierarchies().get(name.text()),
                "hierarchies",
                name.text(),
                at.sources().hierarchies().keySet(),
                at);
    }

    static PlainValue.Text write(Hierarchy hierarchy, Place at) {
        return at.sources()
                .nameOf(hierarchy)
                .map(PlainValue::of)
                .orElseThrow(() -> at.refusal(
                        oneOf("hierarchies", "", at.sources().hierarchies().keySet()), "one that they do not have"));
    }

    static Measure measure(MeasureSpec spec, Place at) {
        try {
            return made(spec, at);
        } catch (KeySpecException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new KeySpecException(
                    at.path(), "parameter " + at.path() + " of key " + at.keyId() + ": " + e.getMessage(), e);
        }
    }

    private static Measure made(MeasureSpec spec, Place at) {
        if (spec instanceof MeasureSpec.Labelled labelled) {
            return found(
                    at.sources().measures().get(labelled.label()),
                    "measures",
                    labelled.label(),
                    at.sources().measures().keySet(),
                    at);
        } else if (spec instanceof MeasureSpec.Sum sum) {
            return Measure.sum(made(sum.terms(), at));
        } else if (spec instanceof MeasureSpec.Mean mean) {
            return Measure.mean(made(mean.terms(), at));
        } else if (spec instanceof MeasureSpec.Product product) {
            return made(product.measure(), at).times(made(product.other(), at));
        } else if (spec instanceof MeasureSpec.Scaled scaled) {
            return made(scaled.measure(), at).times(scaled.factor());
        }
        throw new AssertionError("measure must be of the closed set but was " + spec);
    }

    private static Measure[] made(List<MeasureSpec> terms, Place at) {
        return terms.stream().map(term -> made(term, at)).toArray(Measure[]::new);
    }

    /** The spec of a measure, which must lead back to it: there may be others with the same label. */
    static MeasureSpec write(Measure measure, Place at) {
        MeasureSpec spec = at.sources().has(measure) ? MeasureSpec.of(measure.label()) : measure.spec();
        if (!measure(spec, at).equals(measure)) {
            throw at.refusal("what the sources have as " + Place.cut(spec.toString()), "another measure");
        }
        return spec;
    }

    private static <T> T found(@Nullable T found, String what, String name, Collection<String> known, Place at) {
        if (found == null) {
            throw at.refusal(oneOf(what, name, known), quoted(Place.cut(name)));
        }
        return found;
    }

    private static String oneOf(String what, String wanted, Collection<String> known) {
        return known.isEmpty()
                ? "one of the " + what + " of the sources, which have none,"
                : "one of the " + what + " "
                        + NearestFirst.of(
                                quoted(wanted),
                                known.stream().map(SourceNames::quoted).toList());
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
