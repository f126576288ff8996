package scot.trsws.programme.note.lint;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import scot.trsws.programme.note.Content;
import scot.trsws.programme.note.Finding;

/** Looks through a note for what a careful secretary would mend before it is sent out. */
public final class Lint {

    private static final List<Function<Subject, Stream<Finding>>> RULES = List.of(
            HeadRules::date, HeadRules::group, HeadRules::title, HeadRules::weekends, HeadRules::nextMeeting,
            NumberRules::missing, NumberRules::missingBefore, NumberRules::disagreeing,
            ApprovalRules::none, ApprovalRules::outOfOrder, ApprovalRules::skipping, ApprovalRules::unknown, ApprovalRules::disagreeing,
            AttendanceRules::none, AttendanceRules::listedTwice, AttendanceRules::apologies, AttendanceRules::unitsOfAbsent, AttendanceRules::members,
            PartnerRules::absentContributors, PartnerRules::unlistedContributors, PartnerRules::absentOwners, PartnerRules::neverMentioned,
            ActionRules::withoutOwner, ActionRules::withoutDate, ActionRules::referencesTwice, ActionRules::notRead, ActionRules::promises,
            ItemRules::headingsTwice, ItemRules::unanswered,
            DateRules::meetingToCome, DateRules::approvals, DateRules::dueBefore, DateRules::nextMeeting, DateRules::calendar);

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final int DIGITS = 6;

    /** A finding, with its pointer so that item 10 comes after item 9. */
    private record Counted(Finding finding, String pointer) {

        static Counted of(Finding finding) {
            return new Counted(finding, finding.pointer() == null ? ""
                    : NUMBER.matcher(finding.pointer()).replaceAll(number -> "0".repeat(Math.max(0, DIGITS - number.group().length())) + number.group()));
        }
    }

    /** What concerns the whole comes first, then line by line and place by place. */
    private static final Comparator<Counted> ORDER = Comparator
            .comparing((Counted each) -> each.finding.line(), Comparator.nullsFirst(Comparator.naturalOrder())).thenComparing(Counted::pointer)
            .thenComparing(each -> each.finding.code()).thenComparing(each -> each.finding.detail());

    private Lint() {}

    public static List<Finding> of(Content content, Background background) {
        var subject = new Subject(content, background, new Parts(content));
        return inOrder(RULES.stream().flatMap(rule -> rule.apply(subject)));
    }

    /** Findings of several looks at one text, each once. */
    public static List<Finding> inOrder(Stream<Finding> findings) {
        return findings.distinct().map(Counted::of).sorted(ORDER).map(Counted::finding).toList();
    }
}
