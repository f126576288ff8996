package scot.trsws.programme.note.reading;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import scot.trsws.programme.meeting.AgendaPurpose;
import scot.trsws.programme.meeting.Presence;
import scot.trsws.programme.note.reading.Block.Kind;

/** Puts the content of minutes together, section by section: what is of the meeting, what is an item of its own, what belongs to the item before. */
final class Composition {

    private static final Pattern PURPOSE = Pattern.compile("(?i)\\s*(?:[\\[(]\\s*(?:for )?(information|discussion|decision|noting|approval)\\s*[\\])]|[–—-]\\s(?:for )(information|discussion|decision|noting|approval))$");
    private static final Set<String> OF_REFLECTIONS = Set.of("discussion", "question", "questions", "reflection", "reflections", "feedback", "comments", "comment", "and", "on", "from", "the", "of", "update", "updates", "answers", "q", "a", "general", "group", "members",
            "partners", "any", "presentation");

    private final Lexicon lexicon;
    private final Draft draft;
    private final Frame frame;
    private final AttendanceSection attendance;
    private final Body body;

    Composition(Lexicon lexicon, Draft draft, Warnings warnings) {
        this.lexicon = lexicon;
        this.draft = draft;
        this.frame = new Frame(lexicon, draft, warnings);
        this.attendance = new AttendanceSection(lexicon, draft, frame, warnings);
        this.body = new Body(lexicon, draft, frame, warnings);
    }

    void add(Section section) {
        if (!section.hasHeading()) {
            head(section.body());
        } else if (draft.title == null && draft.items.isEmpty() && draft.attendance.isEmpty() && section.topic() == Topic.OTHER && section.partner() == null && section.number() == null) {
            frame.title(section.heading());
            head(section.body());
        } else if (isOfThisMeeting(section)) {
            if (draft.title == null) {
                frame.title(section.heading());
            }
            frame.takes(section.title(), section.heading().lines());
            draft.tells(section.heading().lines());
            head(section.body());
        } else if (section.topic() != Topic.FURNITURE) {
            placed(section);
        }
    }

    /** A second line of the title, such as Minutes of the fifth meeting. */
    private boolean isOfThisMeeting(Section section) {
        return draft.items.isEmpty() && draft.attendance.isEmpty() && section.number() == null && section.title().matches("(?i)(?:draft )?(?:minutes?|notes?|record|meeting)\\b.*")
                && !section.title().matches("(?i).*\\b(?:previous|last)\\b.*") && (section.topic() != Topic.ITEMS || draft.title == null);
    }

    private void head(List<Block> blocks) {
        for (var block : blocks) {
            if (draft.title == null && block.is(Kind.PARAGRAPH) && block.text().length() < 300 && Label.of(block.text()) == null) {
                frame.title(block);
            } else if (!block.is(Kind.ASIDE)) {
                attendance.read(List.of(block), true);
            }
        }
    }

    private void placed(Section section) {
        var topic = section.topic();
        if (topic.isAttendance() && section.number() == null) {
            draft.tells(section.heading().lines());
            attendance.begin(presence(topic));
            attendance.read(section.body(), false);
        } else if (topic == Topic.ITEMS && section.number() == null) {
            draft.tells(section.heading().lines());
            body.readUnder(section);
        } else if (topic == Topic.NEXT && section.number() == null) {
            draft.tells(section.heading().lines());
            body.next(section.body());
        } else if (section.partner() != null) {
            update(section);
        } else {
            item(section);
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
        var mode = Mode.of(section.topic());
        var item = draft.item();
        var update = item == null ? null : item.update();
        if (item != null && mode == Mode.REFLECTIONS && isOnlyReflections(section.title()) && section.number() == null
                && (update != null || item.topic == Topic.PRESENTATION || section.isBelow(item))) {
            (update != null && isOnUpdate(section, item) ? update.lines : item.lines).addAll(section.heading().lines());
            body.reflections(section, item, update != null && isOnUpdate(section, item) ? update : null);
        } else if (item != null && section.isBelow(item) && section.topic() != Topic.OTHER) {
            body.subheading(section, item);
            body.read(section.body(), item, mode);
        } else if (item != null && section.isBelow(item) && section.topic() == Topic.OTHER) {
            body.below(section, item);
        } else {
            begin(section);
            body.read(section.body(), draft.item(), section.topic().isAttendance() || section.topic() == Topic.NEXT ? Mode.POINTS : mode);
        }
    }

    /** A heading that says of what the reflections are has the reflections on an update; one that says nothing those on the item. */
    private static boolean isOnUpdate(Section section, ItemDraft item) {
        return Words.keys(section.title()).contains("update") || item.points.isEmpty() && item.updates.size() == 1;
    }

    private boolean isOnlyReflections(String title) {
        var names = lexicon.partners().in(title);
        return Words.of(title).stream().allMatch(word -> OF_REFLECTIONS.contains(word.key()) || names.stream().anyMatch(name -> name.start() <= word.start() && word.end() <= name.end()));
    }

    private void begin(Section section) {
        var title = section.title();
        var purpose = PURPOSE.matcher(title);
        var found = purpose.find();
        var heading = found ? title.substring(0, purpose.start()) : title;
        var item = new ItemDraft(section.number(), heading.length() > 500 ? heading.substring(0, 500) : heading, section.topic(), section.heading().depth(), section.heading().lines());
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
