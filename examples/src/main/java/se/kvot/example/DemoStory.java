package se.kvot.example;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import se.kvot.money.ExactAmount;
import se.kvot.money.Fraction;
import se.kvot.party.Recipient;
import se.kvot.report.Explanation;
import se.kvot.report.Language;
import se.kvot.report.QuotaDifference;
import se.kvot.report.QuotaRow;
import se.kvot.report.Table;

/** The demo in words and tables, in one language; the terminal and the page show the same. */
final class DemoStory {

    private static final Pattern AMOUNT_SPACE = Pattern.compile("(?<=[0-9]) (?=[0-9]|kr)|(?<=SEK) (?=[0-9])");

    private final QuotaDemo demo;
    private final Language language;
    private final Recipient explained;

    DemoStory(QuotaDemo demo, Language language, Recipient explained) {
        this.demo = demo;
        this.language = language;
        this.explained = explained;
    }

    Language language() {
        return language;
    }

    String title() {
        return text(
                "Psykisk hälsa 2018: så delar Jämtlands kommuner 4 493 174 kr",
                "Mental health 2018: how Jämtland's municipalities share SEK 4,493,174");
    }

    ImmutableList<String> introduction() {
        return ImmutableList.of(text(
                "Staten avsatte 350 000 000 kr till kommunernas handlingsplaner. Länets andel efter folkmängd den "
                        + "1 november 2017, 129 712 av 10 104 036 invånare, delas mellan åtta kommuner, som lägger "
                        + "1 250 000 kr av pengarna i en gemensam pott på regional nivå. Källa: Region Jämtland "
                        + "Härjedalen, överenskommelsen 2018, kvottabellen.",
                "The state set aside SEK 350,000,000 for the municipalities' action plans. The county's share by "
                        + "population on 1 November 2017, 129,712 of 10,104,036 inhabitants, is split between eight "
                        + "municipalities, which put SEK 1,250,000 of it together at the regional level. Source: "
                        + "Region Jämtland Härjedalen, the agreement of 2018, table of quotas."));
    }

    String publishedHeading() {
        return text("Som publicerat", "As published");
    }

    Table publishedTable() {
        return demo.asPublished()
                .tableByRecipient(language)
                .titled(text(
                        "Tabellen i källan; kvoten 0,5 är hälften av länets pengar",
                        "The table in the source; the quota 0.5 is half of the county's money"));
    }

    /** By how much each row exceeds its stated total. */
    ImmutableList<String> differences() {
        return demo.asPublished().differences().stream().map(this::difference).collect(ImmutableList.toImmutableList());
    }

    private String difference(QuotaDifference difference) {
        return text(
                "%s: de visade beloppen summerar till %s kr, %s kr mer än den angivna summan %s kr (oavrundat %s kr).",
                "%s: the amounts shown sum to SEK %s, SEK %s more than the stated total of SEK %s (unrounded SEK %s).",
                difference.row().label(language),
                language.number(difference.shownSum()),
                language.number(difference.shownDifference()),
                language.number(difference.statedTotal()),
                decimals(difference.exactDifference().inMainUnits(), 2));
    }

    String cause() {
        QuotaDifference stimulus = demo.asPublished().difference(QuotaRow.STIMULUS);
        Fraction exactSum = stimulus.exactDifference().inMainUnits().plus(Fraction.from(stimulus.statedTotal()));
        return text(
                "Orsak: kommunernas belopp är inte avrundade och summerar till %s kr, men länets summa är avkortad "
                        + "till %s kr. Kvoterna är beloppen delade med den avkortade summan och summerar till %s i "
                        + "stället för 1, så även potten på regional nivå blir för stor.",
                "Cause: the municipalities' amounts are not rounded and sum to SEK %s, but the county's total is cut "
                        + "to SEK %s. The quotas are the amounts divided by the cut total and sum to %s instead of 1, "
                        + "so what goes to the regional level becomes too much as well.",
                decimals(exactSum, 2),
                language.number(stimulus.statedTotal()),
                decimals(demo.asPublished().sumOfQuotas(), 8));
    }

    String intactHeading() {
        return text("Med summan i behåll", "With the sum intact");
    }

    Table intactTable() {
        return demo.sumIntact()
                .tableByRecipient(language)
                .titled(text("Samma tabell i hela kronor", "The same table in whole kronor"));
    }

    String intactSums() {
        boolean holds = demo.sumIntact().differences().stream()
                .allMatch(difference -> difference.shownDifference().signum() == 0);
        return holds
                ? text(
                        "Varje rad och kolumn går jämnt ut: hela kronor efter största resten, och det som är kvar är "
                                + "stimulansmedlen minus det som går till regional nivå.",
                        "Every row and column adds up: whole kronor by largest remainder, and what remains is the "
                                + "stimulus money minus what goes to the regional level.")
                : text("Tabellen går inte jämnt ut.", "The table does not add up.");
    }

    String explanationHeading() {
        return text(
                "Varför får %s %s kr?",
                "Why does %s get SEK %s?",
                explained.label(),
                decimals(demo.stimulus().exactPart(explained).inMainUnits(), 0));
    }

    ImmutableList<String> stimulusSteps() {
        return Explanation.of(demo.stimulus(), explained).sentences(language);
    }

    String toRegionalLevelHeading() {
        return text("Och till regional nivå?", "And to the regional level?");
    }

    ImmutableList<String> toRegionalLevelSteps() {
        ExactAmount remaining = demo.remaining(explained);
        return ImmutableList.<String>builder()
                .addAll(Explanation.of(demo.toRegionalLevel(), explained).sentences(language))
                .add(text(
                        "Kvar hos kommunen: %s − %s = %s kr.",
                        "Remaining with the municipality: %s − %s = SEK %s.",
                        decimals(demo.stimulus().exactPart(explained).inMainUnits(), 0),
                        decimals(demo.toRegionalLevel().exactPart(explained).inMainUnits(), 0),
                        decimals(remaining.inMainUnits(), 0)))
                .build();
    }

    String written(Set<String> files, String folder) {
        return text("Skrev %s i %s.", "Wrote %s to %s.", String.join(", ", files), folder);
    }

    private String decimals(Fraction figure, int decimals) {
        BigDecimal shown = figure.toDecimal(decimals, RoundingMode.HALF_UP);
        return language.number(shown);
    }

    private String text(String swedish, String english, Object... values) {
        String chosen = language == Language.SV ? swedish : english;
        // a figure and its unit stay on one line
        return AMOUNT_SPACE
                .matcher(values.length == 0 ? chosen : String.format(Locale.ROOT, chosen, values))
                .replaceAll("\u00a0");
    }
}
