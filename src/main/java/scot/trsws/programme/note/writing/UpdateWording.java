package scot.trsws.programme.note.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import scot.trsws.programme.note.Item;
import scot.trsws.programme.note.Named;
import scot.trsws.programme.note.NotedAnswer;
import scot.trsws.programme.note.NotedReflection;
import scot.trsws.programme.note.NotedUpdate;
import scot.trsws.programme.note.Point;

/** What a partner reported in words, and what others said to it. */
final class UpdateWording {

    private UpdateWording() {}

    /** The level is that of the update's heading, and of its reflections' where it has none. */
    static List<Block> of(NotedUpdate update, Item item, int level) {
        var blocks = new ArrayList<Block>();
        var heading = heading(update, item);
        if (heading != null) {
            blocks.add(new Block.Label(level, heading));
        }
        if (update.introduction() != null) {
            blocks.add(new Block.Paragraph(update.introduction()));
        }
        if (!update.points().isEmpty()) {
            blocks.add(new Block.Bullets(update.points()));
        }
        if (!update.reflections().isEmpty()) {
            blocks.add(new Block.Label(heading == null ? level : level + 1, "Feedback and reflections on the update" + (update.partner() == null ? "" : " from " + update.partner().name())));
            blocks.add(new Block.Bullets(update.reflections().stream().map(UpdateWording::reflection).toList()));
        }
        return blocks;
    }

    /** None where the item is the partner's and begins with this update. */
    private static String heading(NotedUpdate update, Item item) {
        if (update.heading() != null) {
            return update.heading();
        }
        if (item.points().isEmpty() && item.updates().get(0) == update && (update.partner() == null || isOf(item, update.partner()))) {
            return null;
        }
        return update.partner() == null ? "Update" : update.partner().name();
    }

    private static boolean isOf(Item item, Named partner) {
        return partner.equals(item.lead()) || item.heading().toLowerCase(Locale.ROOT).contains(partner.name().toLowerCase(Locale.ROOT));
    }

    /** Such as "Question from Care Inspectorate (representative): …", and its answer below it. */
    static Point reflection(NotedReflection reflection) {
        return ItemWording.point(Words.capital(reflection.kind()) + from(reflection.raisedBy(), reflection.role()) + ": " + reflection.text(),
                reflection.answer() == null ? null : answer(reflection.answer()));
    }

    private static String answer(NotedAnswer answer) {
        return "Answer" + from(answer.by(), answer.role()) + ": " + answer.text();
    }

    private static String from(Named partner, String role) {
        return partner == null && role == null ? "" : " from " + who(partner, role);
    }

    /** A partner and what it is in brackets, or only that: the chair, a colleague. */
    static String who(Named partner, String role) {
        if (partner != null) {
            return role == null ? partner.name() : partner.name() + " (" + role + ")";
        }
        return role.matches("(?i)(a|an|one|some|the) .*") ? role : "the " + role;
    }
}
