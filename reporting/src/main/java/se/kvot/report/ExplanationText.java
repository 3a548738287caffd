package se.kvot.report;

import java.math.RoundingMode;
import java.util.Collection;
import java.util.stream.Collectors;
import se.kvot.allocation.RemainderPolicy;
import se.kvot.allocation.Tie;
import se.kvot.allocation.TieRule;
import se.kvot.party.Recipient;

/** The sentences of an explanation; {@code {0}}, {@code {1}} and so on are filled in. */
enum ExplanationText {
    SHARE("Av {0} fördelas efter {1}: {2} av {3} ger {4}.", "Of {0}, shared by {1}: {2} of {3} gives {4}."),
    EQUAL_SHARE(
            "Av {0} får alla lika mycket: {2} av {3} delar ger {4}.",
            "Of {0}, all get the same: {2} of {3} parts gives {4}."),
    FIXED("{0} får {1} ({2}).", "{0} gets {1} ({2})."),
    PRICED("{0}: {1} × {2} ger {3}.", "{0}: {1} × {2} gives {3}."),
    AT_LEAST(
            "Det är mindre än {0}, så beloppet höjs till {1}.",
            "That is less than {0}, so the amount is raised to {1}."),
    AT_LEAST_IDLE("Det är inte mindre än {0}, {1}.", "That is not less than {0}, {1}."),
    AT_MOST(
            "Det är mer än {0}, så beloppet sänks till {1}.",
            "That is more than {0}, so the amount is lowered to {1}."),
    AT_MOST_IDLE("Det är inte mer än {0}, {1}.", "That is not more than {0}, {1}."),
    SCALED(
            "Anspråken är {0} men det finns {1}, så alla sätts ned lika mycket: {2} blir {3}.",
            "The claims are {0} but there is {1}, so all are reduced alike: {2} becomes {3}."),
    SCALED_UP(
            "Tillsammans är det {0} men det finns {1}, så alla räknas upp lika mycket: {2} blir {3}.",
            "Together that is {0} but there is {1}, so all are raised alike: {2} becomes {3}."),
    STEPPED("{0}: {1} når {2}, vilket ger {3}.", "{0}: {1} reaches {2}, which gives {3}."),
    NOT_QUALIFIED(
            "{0} uppfyller inte kravet {1} och får inget.", "{0} does not meet the requirement {1} and gets nothing."),
    SET_ASIDE(
            "Av {0} avsätts först {1} ({2}); {3} återstår att dela.",
            "Of {0}, {1} is set aside first ({2}); {3} is left to share."),
    WITHIN("Av {0} är alltså {2} för {1}, att dela inom den.", "So of {0}, {2} is for {1}, to share within it."),
    PORTION("Av {0} fördelas {1} för sig ({2}).", "Of {0}, {1} is shared by itself ({2})."),
    ROUNDED("{0} avrundas {1} till {2}: {3}. Resten är {4}.", "{0} is rounded {1} to {2}: {3}. The remainder is {4}."),
    ALREADY_WHOLE("{0} behöver inte avrundas till {1}.", "{0} need not be rounded to {1}."),
    WHOLE_KRONOR("hela kronor", "whole kronor"),
    WHOLE_ORE("hela ören", "whole öre"),
    MULTIPLES("jämna {0}", "multiples of {0}"),
    REMAINDER_UNIT(
            "När alla har avrundats återstår {0}, som delas ut en enhet i taget till dem med störst rest. {1} är nummer {2} av {3} och får {4}.",
            "When all are rounded {0} is left, and is given one unit at a time to those with the largest remainders. {1} is number {2} of {3} and gets {4}."),
    NO_REMAINDER_UNIT(
            "När alla har avrundats återstår {0}, som delas ut en enhet i taget till de {1} med störst rest. {2} är inte bland dem.",
            "When all are rounded {0} is left, and is given one unit at a time to the {1} with the largest remainders. {2} is not among them."),
    BALANCE("{0} tar vad de andras avrundning lämnar: {1}.", "{0} takes what the rounding of the others leaves: {1}."),
    SETTLED(
            "Metoden {0} bestämmer alla delar tillsammans och ändrar delen för {1} med {2}.",
            "The method {0} settles all parts together and changes the part of {1} by {2}."),
    TIE(
            "{0} hade exakt lika rest om {1} att dela ut. Det avgjordes {2}: {3}.",
            "{0} had exactly the same remainder for {1} to give. It was decided {2}: {3}."),
    CLAIM_TIE(
            "{0} hade exakt lika anspråk på {1} att dela ut. Det avgjordes {2}: {3}.",
            "{0} had exactly the same claim to {1} to give. It was decided {2}: {3}."),
    RESULT("Resultat för {0}: {1}.", "Result for {0}: {1}.");

    private final String swedish;
    private final String english;

    ExplanationText(String swedish, String english) {
        this.swedish = swedish;
        this.english = english;
    }

    String with(Language language, String... values) {
        return Filled.in(language == Language.SV ? swedish : english, values);
    }

    static String basis(String basis, Language language) {
        boolean swedish = language == Language.SV;
        if (basis.startsWith("cap-by-")) {
            return swedish ? "taket" : "the cap";
        }
        return switch (basis) {
            case "base" -> swedish ? "grundbelopp" : "base amount";
            case "fixed" -> swedish ? "fast belopp" : "fixed amount";
            case "each" -> swedish ? "samma belopp till alla" : "the same amount for all";
            case "share" -> swedish ? "andelen" : "the share";
            case "priced" -> swedish ? "pris gånger volym" : "price times volume";
            case "bounds" -> swedish ? "golv och tak" : "bounds";
            case "overhead" -> swedish ? "gemensamma kostnader" : "overhead";
            case "flat-when-small" -> swedish ? "fast belopp till små" : "flat amount for the small";
            case "bonus-pot" -> swedish ? "bonuspott" : "bonus pot";
            case "pro-rata" -> swedish ? "proportionell nedsättning" : "pro rata";
            case "guaranteed-volume" -> swedish ? "den garanterade volymen" : "the guaranteed volume";
            default -> measure(basis, language);
        };
    }

    /** What is measured, in the language of the reader where the library knows the word. */
    static String measure(String label, Language language) {
        boolean swedish = language == Language.SV;
        return switch (label) {
            case "entitlement" -> swedish ? "exakt andel" : "exact share";
            case "quotas" -> swedish ? "kvot" : "quota";
            default ->
                !swedish && label.startsWith("folkmängd ")
                        ? "population " + label.substring("folkmängd ".length())
                        : label;
        };
    }

    static String mode(RoundingMode mode, Language language) {
        boolean swedish = language == Language.SV;
        return switch (mode) {
            case DOWN, FLOOR -> swedish ? "nedåt" : "down";
            case UP, CEILING -> swedish ? "uppåt" : "up";
            case HALF_UP, HALF_DOWN, HALF_EVEN -> swedish ? "till närmaste, alltså" : "to the nearest, that is";
            case UNNECESSARY -> swedish ? "inte" : "not";
        };
    }

    /** A method other than that of largest remainders compares claims of its own. */
    static String tie(Tie tie, RemainderPolicy policy, Language language) {
        return (policy instanceof RemainderPolicy.ByMethod ? CLAIM_TIE : TIE)
                .with(
                        language,
                        names(tie.claimants()),
                        Integer.toString(tie.units()),
                        tieRule(tie.rule(), language),
                        names(tie.winners()));
    }

    static String names(Collection<Recipient> recipients) {
        return recipients.stream().map(Recipient::label).collect(Collectors.joining(", "));
    }

    private static String tieRule(TieRule rule, Language language) {
        boolean swedish = language == Language.SV;
        if (rule instanceof TieRule.Lot) {
            return swedish ? "genom lottning" : "by lot";
        }
        if (rule instanceof TieRule.ByLargerEntitlement) {
            return swedish ? "efter störst belopp" : "by larger amount";
        }
        return swedish ? "efter kod" : "by code";
    }
}
