package se.kvot.agreement;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What an agreement must be as a whole. */
final class AgreementCheck {

    private static final Pattern STATUTE = Pattern.compile("[0-9]{4}:[0-9]{1,5}");

    private AgreementCheck() {}

    static void check(Agreement agreement) {
        Require.id("an agreement", agreement.id());
        Require.line("name of agreement " + agreement.id(), agreement.name());
        agreement.sources().forEach((word, title) -> {
            Source.Lines.requireDocument(word);
            Require.line("title of document " + word, title);
        });
        agreement.initiatives().forEach(it -> Require.text("initiative", it));
        agreement.registryNumbers().forEach(it -> Require.text("registry number", it));
        agreement
                .legalReferences()
                .forEach(it -> checkArgument(
                        STATUTE.matcher(it).matches(),
                        "legal reference must be written as 2009:1299 but was %s",
                        Shown.quoted(Shown.cut(it))));
        Require.distinct("part", agreement.parts().stream().map(Part::id));
        Require.distinct(
                "obligation or condition",
                Stream.concat(
                        agreement.allObligations().stream().map(Obligation::id),
                        agreement.allConditions().stream().map(Condition::id)));
        Require.distinct("decision", agreement.decisions().stream().map(Decision::id));
        Require.distinct("internal distribution", agreement.internal().stream().map(InternalDistribution::id));
        Require.distinct("follow-up", agreement.followUps().stream().map(FollowUp::id));
        Require.distinct("amendment", agreement.amendments().stream().map(Amendment::id));
        agreement.internal().forEach(it -> it.part().ifPresent(part -> checkPart(agreement, it, part)));
        agreement
                .followUps()
                .forEach(it -> it.agreement()
                        .ifPresent(of -> checkArgument(
                                of.equals(agreement.id()),
                                "follow-up %s must be of agreement %s but was of %s",
                                it.id(),
                                agreement.id(),
                                of)));
    }

    private static void checkPart(Agreement agreement, InternalDistribution distribution, PartRef part) {
        checkArgument(
                part.agreement().equals(agreement.id())
                        && agreement.parts().stream().anyMatch(it -> it.id().equals(part.part())),
                "part of internal distribution %s must be one of agreement %s but was %s",
                distribution.id(),
                agreement.id(),
                part);
    }
}
