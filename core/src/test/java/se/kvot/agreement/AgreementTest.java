package se.kvot.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static se.kvot.agreement.Examples.SKR;
import static se.kvot.agreement.Examples.Y2020;
import static se.kvot.agreement.Examples.YEAR_2020;
import static se.kvot.agreement.Examples.access;
import static se.kvot.agreement.Examples.agreement;
import static se.kvot.agreement.Examples.amendment;
import static se.kvot.agreement.Examples.amount;
import static se.kvot.agreement.Examples.condition;
import static se.kvot.agreement.Examples.part;
import static se.kvot.agreement.Examples.report;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kvot.party.Recipient;
import se.kvot.testkit.ValueContract;

final class AgreementTest {

    private static final Recipient BLEKINGE = Recipient.region("10", "Blekinge");

    private static InternalDistribution internal(String id) {
        return InternalDistribution.builder()
                .id(id)
                .recipient(BLEKINGE)
                .year(Y2020)
                .state(DistributionState.DECIDED)
                .build();
    }

    private static FollowUp followUp(String id) {
        return FollowUp.builder()
                .id(id)
                .recipient(BLEKINGE)
                .year(Y2020)
                .tense(Tense.PAST)
                .build();
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(
                        "an id that is no word",
                        agreement("Cancer"),
                        "id of an agreement must be words of a to z and 0 to 9 with '-' between them but was \"Cancer\""),
                Arguments.of(
                        "a blank name",
                        Agreement.builder()
                                .id("a")
                                .name("\t")
                                .grant(GrantKind.GENERAL)
                                .access(AccessMode.APPLICATION)
                                .period(YEAR_2020),
                        "name of agreement a must not be blank but was \"\\u0009\""),
                Arguments.of(
                        "a name of two lines",
                        Agreement.builder()
                                .id("a")
                                .name("A\nB")
                                .grant(GrantKind.GENERAL)
                                .access(AccessMode.APPLICATION)
                                .period(YEAR_2020),
                        "name of agreement a must be on one line, of signs that can be printed, but was \"A\\u000AB\""),
                Arguments.of(
                        "a title that a terminal obeys",
                        agreement("a").putSource("S1", "\u001b[31m"),
                        "title of document S1 must be on one line, of signs that can be printed, but was"
                                + " \"\\u001B[31m\""),
                Arguments.of(
                        "an initiative with a sign that cannot be printed",
                        agreement("a").addInitiative("a\0"),
                        "initiative must be of signs that can be printed but was \"a\\u0000\""),
                Arguments.of(
                        "a document that is no word",
                        agreement("a").putSource("S 1", "Blekinge"),
                        "document of a source must be a word of letters, digits and '-' but was \"S 1\""),
                Arguments.of(
                        "a document without a title",
                        agreement("a").putSource("S1", ""),
                        "title of document S1 must not be blank but was \"\""),
                Arguments.of(
                        "a blank initiative",
                        agreement("a").addInitiative(" "),
                        "initiative must not be blank but was \" \""),
                Arguments.of(
                        "a blank registry number",
                        agreement("a").addRegistryNumber(" "),
                        "registry number must not be blank but was \" \""),
                Arguments.of(
                        "a statute by name",
                        agreement("a").addLegalReference("förordning 2009:1299"),
                        "legal reference must be written as 2009:1299 but was \"förordning 2009:1299\""),
                Arguments.of(
                        "a part twice",
                        agreement("a")
                                .addParts(
                                        part("p").build(),
                                        part("q").build(),
                                        part("p").build()),
                        "part must be there once but p was twice"),
                Arguments.of(
                        "a duty twice, in the whole and in a part",
                        agreement("a")
                                .addObligation(report("r").build())
                                .addPart(part("p")
                                        .addObligation(report("r").build())
                                        .build()),
                        "obligation or condition must be there once but r was twice"),
                Arguments.of(
                        "a demand called as a duty is, which one of them a waiver means nobody knows",
                        agreement("a").addObligation(report("r").build()).addCondition(condition("r")),
                        "obligation or condition must be there once but r was twice"),
                Arguments.of(
                        "a demand twice, in two parts",
                        agreement("a")
                                .addPart(part("p").addCondition(condition("c")).build())
                                .addPart(part("q").addCondition(condition("c")).build()),
                        "obligation or condition must be there once but c was twice"),
                Arguments.of(
                        "a decision twice",
                        agreement("a").addDecisions(decision("d"), decision("d")),
                        "decision must be there once but d was twice"),
                Arguments.of(
                        "an internal distribution twice",
                        agreement("a").addInternal(internal("i"), internal("i")),
                        "internal distribution must be there once but i was twice"),
                Arguments.of(
                        "an internal distribution of another agreement",
                        agreement("a")
                                .addPart(part("p").build())
                                .addInternal(InternalDistribution.builder()
                                        .id("i")
                                        .recipient(BLEKINGE)
                                        .part(PartRef.parse("b/p"))
                                        .year(Y2020)
                                        .state(DistributionState.DECIDED)
                                        .build()),
                        "part of internal distribution i must be one of agreement a but was b/p"),
                Arguments.of(
                        "an internal distribution of a part that is not there",
                        agreement("a")
                                .addPart(part("p").build())
                                .addInternal(InternalDistribution.builder()
                                        .id("i")
                                        .recipient(BLEKINGE)
                                        .part(PartRef.parse("a/q"))
                                        .year(Y2020)
                                        .state(DistributionState.DECIDED)
                                        .build()),
                        "part of internal distribution i must be one of agreement a but was a/q"),
                Arguments.of(
                        "a follow-up twice",
                        agreement("a").addFollowUps(followUp("f"), followUp("f")),
                        "follow-up must be there once but f was twice"),
                Arguments.of(
                        "a follow-up of another agreement",
                        agreement("a")
                                .addFollowUp(FollowUp.builder()
                                        .id("f")
                                        .recipient(BLEKINGE)
                                        .agreement("b")
                                        .year(Y2020)
                                        .tense(Tense.PAST)
                                        .build()),
                        "follow-up f must be of agreement a but was of b"),
                Arguments.of(
                        "an amendment twice",
                        agreement("a")
                                .addAmendments(
                                        amendment("x")
                                                .addChange(new Change.MergeInto("b"))
                                                .build(),
                                        amendment("x", "2021-01-01", "2021-01-01")
                                                .addChange(new Change.MergeInto("c"))
                                                .build()),
                        "amendment must be there once but x was twice"));
    }

    private static Decision decision(String id) {
        return Decision.builder().id(id).kind(DecisionKind.DECISION).build();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void refusesWhatCannotBe(String why, Agreement.Builder agreement, String message) {
        assertThatIllegalArgumentException().isThrownBy(agreement::build).withMessage(message);
    }

    // Landstinget Blekinge 2017, L21-69: the parts are 655 and 330, the total is said to be 976
    @Test
    void claimsThatContradictEachOtherAreKept() {
        Claim total = Claim.builder()
                .year(Examples.Y2017)
                .amount(amount("976 mnkr"))
                .source(Source.of("S1", 25))
                .build();
        Claim other = Claim.builder()
                .year(Examples.Y2017)
                .amount(amount("985 mnkr"))
                .source(Source.derived("655 + 330"))
                .build();

        assertThat(agreement("a").addTotals(total, other).build().totals()).containsExactly(total, other);
    }

    @Test
    void internalDistributionsAndFollowUpsOfItsOwnStandInIt() {
        Agreement agreement = agreement("a")
                .addPart(part("p").build())
                .addInternal(
                        internal("i"),
                        InternalDistribution.builder()
                                .id("j")
                                .recipient(BLEKINGE)
                                .part(PartRef.parse("a/p"))
                                .year(Y2020)
                                .state(DistributionState.PROPOSED)
                                .build())
                .addFollowUps(
                        followUp("f"),
                        FollowUp.builder()
                                .id("g")
                                .recipient(BLEKINGE)
                                .agreement("a")
                                .year(Y2020)
                                .tense(Tense.FUTURE)
                                .build())
                .build();

        assertThat(agreement.internal()).hasSize(2);
        assertThat(agreement.followUps()).hasSize(2);
    }

    @Test
    void partsDutiesAndDemandsAreFoundByTheirIds() {
        Agreement agreement = agreement("a")
                .addCondition(condition("c"))
                .addObligation(report("r").build())
                .addPart(part("p").build())
                .addPart(part("q")
                        .addCondition(condition("d"))
                        .addObligation(report("s").build())
                        .build())
                .build();

        assertThat(agreement.part("q").name()).isEqualTo("Del q");
        assertThat(agreement.obligation("r").id()).isEqualTo("r");
        assertThat(agreement.obligation("s").id()).isEqualTo("s");
        assertThat(agreement.condition("c").id()).isEqualTo("c");
        assertThat(agreement.condition("d").id()).isEqualTo("d");
        assertThat(agreement.allObligations()).extracting(Obligation::id).containsExactly("r", "s");
        assertThat(agreement.allConditions()).extracting(Condition::id).containsExactly("c", "d");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> agreement.part("c"))
                .withMessage("part must be one of agreement a but was \"c\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> agreement.obligation("c"))
                .withMessage("obligation must be one of agreement a but was \"c\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> agreement.condition("r"))
                .withMessage("condition must be one of agreement a but was \"r\"");
    }

    @Test
    void onlyItsEndsAreStored() {
        Lineage replaces = lineage(LineageKind.REPLACES).build();
        Lineage general = lineage(LineageKind.TRANSFERRED_TO_GENERAL).build();
        Lineage merged = lineage(LineageKind.MERGED_INTO).build();

        assertThat(agreement("a").addLineage(replaces, general, merged).build().endings())
                .containsExactly(general, merged);
    }

    private static Lineage.Builder lineage(LineageKind kind) {
        return Lineage.builder().kind(kind).what("Kömiljarden");
    }

    @Test
    void statutesAreNumbers() {
        assertThat(agreement("a")
                        .addLegalReferences("2009:1299", "2017:6")
                        .build()
                        .legalReferences())
                .containsExactly("2009:1299", "2017:6");
    }

    @Test
    void nothingIsSetTwice() {
        assertThatIllegalStateException()
                .isThrownBy(() -> agreement("a").id("b"))
                .withMessage("Builder of Agreement is strict, attribute is already set: id");
    }

    @Test
    void isEqualByWhatItSays() {
        ValueContract.assertEqualityGroups(
                List.of(access(), access()),
                List.of(Examples.with(access(), Examples.renegotiation())),
                List.of(agreement("a").build()));
        ValueContract.assertNullRefused(Agreement.class, access(), LocalDate.EPOCH, SKR);
    }
}
