package scot.trsws.programme.note.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import scot.trsws.programme.meeting.AgendaPurpose;
import scot.trsws.programme.note.Approval;
import scot.trsws.programme.note.ApprovalChannel;
import scot.trsws.programme.note.CarriedOver;
import scot.trsws.programme.note.Item;
import scot.trsws.programme.note.NotedAction;
import scot.trsws.programme.note.NotedDecision;
import scot.trsws.programme.note.Point;

/** An item of a meeting in words, under its heading. */
final class ItemWording {

    private static final int LEVEL = 3;

    private final Item item;
    private final List<Block> blocks = new ArrayList<>();

    private ItemWording(Item item) {
        this.item = item;
    }

    static List<Block> of(Item item) {
        var wording = new ItemWording(item);
        wording.opening();
        wording.bullets(item.points());
        item.updates().forEach(update -> wording.blocks.addAll(UpdateWording.of(update, item, LEVEL + 1)));
        wording.listed("Feedback and reflections", item.reflections(), UpdateWording::reflection);
        wording.listed("Decisions", item.decisions(), ItemWording::decision);
        wording.listed("Actions of earlier meetings", item.carriedOver(), ItemWording::carriedOver);
        wording.listed("Actions", item.actions(), ItemWording::action);
        return wording.blocks;
    }

    private void opening() {
        blocks.add(new Block.Heading(LEVEL, item.number() == null ? item.heading() : number() + " " + item.heading()));
        Stream.of(purpose(item.purpose()), lead(), approved()).filter(Objects::nonNull).map(Block.Paragraph::new).forEach(blocks::add);
    }

    private String number() {
        return item.number().matches("\\d+") ? item.number() + "." : item.number();
    }

    private static String purpose(AgendaPurpose purpose) {
        return purpose == null ? null : "For " + Words.lower(purpose) + ".";
    }

    private String lead() {
        return item.lead() == null && item.role() == null ? null : "Led by " + UpdateWording.who(item.lead(), item.role()) + ".";
    }

    private String approved() {
        var approval = item.approves();
        if (approval == null) {
            return null;
        }
        var approved = approval.by() == ApprovalChannel.MEETING ? "The group approved the note of " + meeting(approval)
                : "The note of " + meeting(approval) + " was approved by correspondence";
        return approved + (approval.amendments() == null ? "." : " with the following amendments: " + ended(approval.amendments()));
    }

    private static String ended(String text) {
        return text.matches("(?s).*[.!?]\\s*") ? text : text + ".";
    }

    private static String meeting(Approval approval) {
        if (approval.number() == null && approval.on() == null) {
            return "the previous meeting";
        }
        return "the " + (approval.number() == null ? "" : Words.ordinal(approval.number()) + " ") + "meeting" + (approval.on() == null ? "" : " on " + Words.day(approval.on()));
    }

    private void bullets(List<Point> points) {
        if (!points.isEmpty()) {
            blocks.add(new Block.Bullets(points));
        }
    }

    /** Under a label, which an item that begins with the list has in its heading already. */
    private <T> void listed(String label, List<T> things, Function<T, Point> words) {
        if (!things.isEmpty()) {
            if (blocks.size() > 1 || !label.equals(item.heading())) {
                blocks.add(new Block.Label(LEVEL + 1, label));
            }
            blocks.add(new Block.Bullets(things.stream().map(words).toList()));
        }
    }

    private static Point decision(NotedDecision decision) {
        return point(decision.statement(), labelled("Condition", decision.conditions()));
    }

    private static Point carriedOver(CarriedOver action) {
        return point(referred(action.reference(), action.title()), action.owner() == null ? null : labelled("Owner", action.owner().name()),
                labelled("Status", Words.lower(action.standing())), labelled("Progress", action.remark()));
    }

    private static Point action(NotedAction action) {
        return point(referred(action.reference(), action.title()), action.owner() == null ? null : labelled("Owner", action.owner().name()),
                action.counterpart() == null ? null : labelled("With", action.counterpart().name()), labelled("Due", due(action)));
    }

    private static String due(NotedAction action) {
        if (action.dueOn() == null || action.dueText() == null) {
            return action.dueOn() == null ? action.dueText() : Words.day(action.dueOn());
        }
        return Words.day(action.dueOn()) + " (" + action.dueText() + ")";
    }

    private static String referred(String reference, String title) {
        return reference == null ? title : "Action " + reference + ": " + title;
    }

    private static String labelled(String label, String text) {
        return text == null ? null : label + ": " + text;
    }

    /** A point, and below it those of the others that are told. */
    static Point point(String text, String... below) {
        return new Point(text, Stream.of(below).filter(Objects::nonNull).map(line -> new Point(line, List.of(), List.of())).toList(), List.of());
    }
}
