package scot.trsws.programme.note.reading;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import scot.trsws.programme.meeting.AgendaPurpose;
import scot.trsws.programme.meeting.Presence;
import scot.trsws.programme.note.Point;

/**
 * Puts the content of minutes together, section by section: what is of the meeting, what is an item of its own, what belongs to
 * the item before.
 */
final class Composition {

    private static final Pattern PURPOSE = Pattern.compile("(?i)\\s*(?:[\\[(]\\s*(?:for )?(information|discussion|decision|noting"
            + "|approval)\\s*[\\])]|[–—-]\\s(?:for )(information|discussion|decision|noting|approval))$");
    private static final Set<String> OF_REFLECTIONS = Set.of("discussion", "question", "questions", "reflection", "reflections",
            "feedback", "comments", "comment", "and", "on", "from", "the", "of", "update", "updates", "answers", "q", "a", "general",
            "group", "members",
            "partners", "any", "presentation");


    private final Lexicon lexicon;
    private final Draft draft;
    private final Head head;
    private final Body body;

    Composition(Lexicon lexicon, Draft draft, Warnings warnings) {
        this.lexicon = lexicon;
        this.draft = draft;
        var frame = new Frame(lexicon, draft, warnings);
        this.body = new Body(lexicon, draft, frame, warnings);
        this.head = new Head(lexicon, draft, frame, new AttendanceSection(lexicon, draft, frame, warnings), body);
    }

    void add(Section section) {
        if (!head.takes(section) && section.topic() != Topic.FURNITURE) {
            placed(section);
        }
    }

    private void placed(Section section) {
        if (section.number() == null && isFrame(section.topic())) {
            draft.tells(section.heading().lines());
            framed(section);
        } else if (section.partner() != null) {
            update(section);
        } else {
            item(section);
        }
    }

    private static boolean isFrame(Topic topic) {
        return topic.isAttendance() || topic == Topic.ITEMS || topic == Topic.NEXT;
    }

    private void framed(Section section) {
        if (section.topic() == Topic.ITEMS) {
            body.readUnder(section);
        } else if (section.topic() == Topic.NEXT) {
            body.next(NextMeetings.isTold(section.title()) ? section.whole() : section.body());
        } else {
            head.people(presence(section.topic()), section.body());
        }
    }

    private static Presence presence(Topic topic) {
        return topic == Topic.APOLOGIES ? Presence.APOLOGIES : topic == Topic.IN_ATTENDANCE ? Presence.IN_ATTENDANCE : Presence.PRESENT;
    }

    private void update(Section section) {
        var item = draft.item();
        var own = item == null || !section.isStray() && item.topic != Topic.PARTNER_UPDATES && !section.isBelow(item);
        if (own) {
            begin(section);
        }
        var title = section.title();
        draft.item().updates.add(new UpdateDraft(section.partner(), own || title.equals(section.partner().name()) ? null : title,
                section.isStray() ? section.body().get(0).lines() : section.heading().lines()));
        body.read(section.body(), draft.item(), Mode.UPDATE);
    }

    private void item(Section section) {
        var item = draft.item();
        if (item != null && isReflections(section, item)) {
            var update = item.update() != null && isOnUpdate(section, item) ? item.update() : null;
            (update == null ? item.lines : update.lines).addAll(section.heading().lines());
            body.reflections(section, item, update);
        } else if (item != null && section.isBelow(item) && !section.topic().isPlain()) {
            within(section, item);
        } else if (item != null && section.isBelow(item)) {
            body.below(section, item);
        } else {
            begin(section);
            body.read(section.body(), draft.item(), section.topic().isAttendance()
                    || section.topic() == Topic.NEXT ? Mode.POINTS : Mode.of(section.topic()));
        }
    }

    /** The heading of actions stays where none is read below it. */
    private void within(Section section, ItemDraft item) {
        var points = item.points.size();
        var asked = item.actions.size() + item.carriedOver.size();
        body.subheading(section, item);
        body.read(section.body(), item, Mode.of(section.topic()));
        var kept = item.points.size() > points && item.points.get(points).text().equals(section.heading().text());
        if (section.topic().isActions() && !kept && item.actions.size() + item.carriedOver.size() == asked) {
            item.points.add(points, new Point(section.heading().text(), List.of(), section.heading().lines()));
        }
    }

    private boolean isReflections(Section section, ItemDraft item) {
        return Mode.of(section.topic()) == Mode.REFLECTIONS && isOnlyReflections(section.title()) && section.number() == null
                && (item.update() != null || item.topic == Topic.PRESENTATION || section.isBelow(item));
    }

    /** A heading that says of what the reflections are has the reflections on an update; one that says nothing those on the item. */
    private static boolean isOnUpdate(Section section, ItemDraft item) {
        return Words.keys(section.title()).contains("update") || item.points.isEmpty() && item.updates.size() == 1;
    }

    private boolean isOnlyReflections(String title) {
        var names = lexicon.partners().in(title);
        return Words.of(title).stream()
                .allMatch(word -> OF_REFLECTIONS.contains(word.key())
                || names.stream().anyMatch(name -> name.start() <= word.start() && word.end() <= name.end()));
    }

    private void begin(Section section) {
        var title = section.title();
        var purpose = PURPOSE.matcher(title);
        var found = purpose.find();
        var heading = found ? title.substring(0, purpose.start()) : title;
        var item = new ItemDraft(section.label(), heading.length() > 500 ? heading.substring(0, 500)
                : heading, section.topic(), section.heading().depth(), section.heading().lines());
        item.purpose = found ? purpose((purpose.group(1) == null ? purpose.group(2) : purpose.group(1)).toLowerCase()) : null;
        draft.items.add(item);
    }

    static AgendaPurpose purpose(String word) {
        return switch (word) {
            case "decision", "approval" -> AgendaPurpose.DECISION;
            case "discussion" -> AgendaPurpose.DISCUSSION;
            default -> AgendaPurpose.INFORMATION;
        };
    }
}
