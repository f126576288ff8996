package scot.trsws.programme.note.lint;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import scot.trsws.programme.note.Finding;
import scot.trsws.programme.note.Named;
import scot.trsws.programme.note.NotedAction;

/** Whether those who speak in a note are on its lists, and those on its lists speak; each partner is told of once, at the first place. */
final class PartnerRules {

    /** More than a note can keep are no list of partners. */
    private static final int LONGEST_LIST = 200;

    private PartnerRules() {}

    static Stream<Finding> absentContributors(Subject subject) {
        var there = subject.there();
        var absent = subject.absent();
        return subject.contributors().filter(part -> absent.contains(key(part)) && !there.contains(key(part))).filter(Subject.once())
                .map(part -> Code.APOLOGIES_BUT_REPORTS.at(part.place(), part.value().name()));
    }

    static Stream<Finding> unlistedContributors(Subject subject) {
        var listed = subject.listed().map(PartnerRules::key).collect(Collectors.toSet());
        return subject.there().isEmpty() ? Stream.of() : subject.contributors().filter(part -> !listed.contains(key(part))).filter(Subject.once())
                .map(part -> unlisted(subject, part));
    }

    private static Finding unlisted(Subject subject, Part<Named> part) {
        return (part.value().id() == null ? Stream.<Part<Named>>of() : subject.listed()).filter(each -> related(subject, each, part)).findFirst()
                .map(relative -> Code.RELATED_PARTNER_LISTED.at(part.place(), part.value().name(), relative.value().name()))
                .orElseGet(() -> Code.CONTRIBUTOR_NOT_LISTED.at(part.place(), part.value().name()));
    }

    private static boolean related(Subject subject, Part<Named> one, Part<Named> other) {
        return one.value().id() != null && subject.background().related(one.value().id(), other.value().id());
    }

    /** Those who said nothing either: of the others it is known that they were there, or asked for already. */
    static Stream<Finding> absentOwners(Subject subject) {
        var known = Stream.concat(subject.there().stream(), subject.contributors().map(PartnerRules::key)).collect(Collectors.toSet());
        return subject.there().isEmpty() ? Stream.of() : subject.partners().filter(part -> part.holder() instanceof NotedAction && part.place().field().equals("owner"))
                .filter(part -> part.value().id() != null && !known.contains(key(part))).filter(Subject.once())
                .filter(part -> known.stream().noneMatch(each -> subject.background().related(each, key(part))))
                .map(part -> Code.OWNER_ABSENT.at(part.place(), part.value().name()));
    }

    static Stream<Finding> neverMentioned(Subject subject) {
        if (subject.note().items().isEmpty() || subject.note().attendance().size() > LONGEST_LIST) {
            return Stream.of();
        }
        var prose = new Prose(subject);
        return subject.listed().filter(part -> !Subject.sentApologies(part) && !prose.speaksOf(part)).filter(Subject.once())
                .map(part -> Code.LISTED_NEVER_MENTIONED.at(part.place(), part.value().name()));
    }

    private static String key(Part<Named> part) {
        return Subject.key(part.value());
    }
}
