package se.kvot.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import se.kvot.testkit.GeneratedAgreements;
import se.kvot.time.DatePeriod;

@PropertyDefaults(tries = 300)
class AmendmentProperties {

    @Provide
    Arbitrary<List<Amendment>> histories() {
        return GeneratedAgreements.amendments();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(-1, GeneratedAgreements.DAYS)
                .map(GeneratedAgreements.FIRST_DAY::plusDays);
    }

    @Property
    void knowingMoreNeverRewritesWhatWasKnown(
            @ForAll("histories") List<Amendment> history,
            @ForAll("days") LocalDate valid,
            @ForAll("days") LocalDate known) {
        List<Amendment> knownThen =
                history.stream().filter(it -> !it.known().isAfter(known)).toList();

        assertThat(GeneratedAgreements.with(history).asOf(valid, known))
                .isEqualTo(GeneratedAgreements.with(knownThen).asOf(valid, known));
    }

    @Property
    void whatTakesEffectLaterChangesNothingBefore(
            @ForAll("histories") List<Amendment> history,
            @ForAll("days") LocalDate valid,
            @ForAll("days") LocalDate known) {
        List<Amendment> effectiveThen =
                history.stream().filter(it -> !it.effective().isAfter(valid)).toList();

        assertThat(GeneratedAgreements.with(history).asOf(valid, known))
                .isEqualTo(GeneratedAgreements.with(effectiveThen).asOf(valid, known));
    }

    @Property
    void anyOrderOfInsertionGivesTheSameVersion(
            @ForAll("histories") List<Amendment> history,
            @ForAll("days") LocalDate valid,
            @ForAll("days") LocalDate known,
            @ForAll Random random) {
        List<Amendment> shuffled = new ArrayList<>(history);
        Collections.shuffle(shuffled, random);

        assertThat(GeneratedAgreements.with(shuffled).asOf(valid, known))
                .isEqualTo(GeneratedAgreements.with(history).asOf(valid, known));
    }

    @Property
    void namesDoNotDecideWhoGoesFirst(
            @ForAll("histories") List<Amendment> history,
            @ForAll("days") LocalDate valid,
            @ForAll("days") LocalDate known) {
        List<Amendment> renamed = new ArrayList<>();
        for (Amendment amendment : history) {
            renamed.add(
                    ((AmendmentBuilder.ImmutableAmendment) amendment).withId("y" + (history.size() - renamed.size())));
        }
        Agreement one = GeneratedAgreements.with(history).asOf(valid, known).agreement();
        Agreement other = GeneratedAgreements.with(renamed).asOf(valid, known).agreement();

        // merged into two at once is one after the other, whichever was first
        assertThat(other.parts()).isEqualTo(one.parts());
        assertThat(other.obligations()).isEqualTo(one.obligations());
        assertThat(other.period()).isEqualTo(one.period());
        assertThat(other.lineage()).containsExactlyInAnyOrderElementsOf(one.lineage());
    }

    @Property
    void aVersionDoesNotDifferFromItself(@ForAll("histories") List<Amendment> history, @ForAll("days") LocalDate day) {
        AgreementVersion version = GeneratedAgreements.with(history).asOf(day, day);

        assertThat(version.diff(version)).isEmpty();
    }

    @Property
    void differencesTurnRoundWithTheirVersions(
            @ForAll("histories") List<Amendment> history,
            @ForAll("days") LocalDate one,
            @ForAll("days") LocalDate other) {
        Agreement agreement = GeneratedAgreements.with(history);
        AgreementVersion before = agreement.asOf(one, one);
        AgreementVersion after = agreement.asOf(other, other);

        assertThat(after.diff(before))
                .containsExactlyInAnyOrderElementsOf(
                        before.diff(after).stream().map(Difference::reversed).toList());
    }

    @Property
    void onlyWhatAnAmendmentNamesIsDifferent(
            @ForAll("histories") List<Amendment> history,
            @ForAll("days") LocalDate valid,
            @ForAll("days") LocalDate known) {
        AgreementVersion after = GeneratedAgreements.with(history).asOf(valid, known);
        Set<String> named = new HashSet<>();
        after.applied().forEach(it -> it.changes().forEach(change -> named.add(place(change))));

        assertThat(GeneratedAgreements.plain().asOf(valid, known).diff(after))
                .allSatisfy(it -> assertThat(named).anyMatch(String.join("/", it.what())::startsWith));
    }

    private static String place(Change change) {
        if (change instanceof Change.ReplaceKey it) {
            return "parts/" + it.part() + "/key";
        } else if (change instanceof Change.ChangeAmount it) {
            return "parts/" + it.part() + "/national/" + it.year();
        } else if (change instanceof Change.MoveDeadline it) {
            return "obligations/" + it.obligation() + "/due";
        } else if (change instanceof Change.WaiveCondition it) {
            return "waivers/" + it.condition() + "/" + it.receiver();
        } else if (change instanceof Change.Extend) {
            return "period";
        } else if (change instanceof Change.ReleaseEarly it) {
            return "parts/" + it.part() + "/payments/instalments/" + it.instalment() + "/due";
        } else if (change instanceof Change.AddRecipient it) {
            return "parts/" + it.part() + "/recipients";
        }
        return "lineage";
    }

    @Property
    void theKeyOfAPeriodIsThatOfEachOfItsDays(
            @ForAll("histories") List<Amendment> history, @ForAll("days") LocalDate known) {
        Part part = GeneratedAgreements.with(history)
                .asOf(LocalDate.MAX, known)
                .agreement()
                .part("performance");
        KeySpec whole = part.keyIn(DatePeriod.ofYear(2020)).orElseThrow();
        Part again = Part.builder().id("again").name("again").key(whole).build();

        for (LocalDate day = LocalDate.of(2020, 1, 1); day.getYear() == 2020; day = day.plusDays(13)) {
            assertThat(again.keyOn(day)).isEqualTo(part.keyOn(day));
        }
    }

    @Property
    void withoutAnAmendmentIsAsIfItHadNeverBeen(
            @ForAll("histories") List<Amendment> history,
            @ForAll("days") LocalDate valid,
            @ForAll("days") LocalDate known) {
        Agreement agreement = GeneratedAgreements.with(history);

        assertThat(agreement.withoutAmendments()).isEqualTo(GeneratedAgreements.plain());
        for (Amendment amendment : history) {
            List<Amendment> others =
                    history.stream().filter(it -> !it.equals(amendment)).toList();
            assertThat(agreement.withoutAmendment(amendment.id()).asOf(valid, known))
                    .isEqualTo(GeneratedAgreements.with(others).asOf(valid, known));
        }
    }
}
