package scot.trsws.programme.note.reading;

import java.util.ArrayList;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes out of the sentences of an item what they tell of the meeting, of the approval of the previous note, and of who led. */
final class Opening {

    private static final Pattern LED = Pattern.compile("(?i)(?:led|presented) by (.+?)\\.?");
    private static final Pattern PURPOSE = Pattern.compile("(?i)for (information|discussion|decision|noting|approval)\\.?");

    private static final Pattern AMENDMENTS = Pattern.compile("(?is)amendments?\\s?:\\s*(?!(?:none|nil|n/?a)\\b)(.+)");

    private final Lexicon lexicon;
    private final Draft draft;
    private final Frame frame;
    private final Roll roll;
    private final Approvals approvals;
    private final Reflections reflections;
    private final Place place;

    Opening(Lexicon lexicon, Draft draft, Frame frame, Warnings warnings, Place place) {
        this.lexicon = lexicon;
        this.draft = draft;
        this.frame = frame;
        this.roll = new Roll(lexicon, draft, warnings);
        this.approvals = new Approvals(lexicon.dates());
        this.reflections = new Reflections(lexicon);
        this.place = place;
    }

    /** A paragraph without the sentences that tell of the meeting as a whole. */
    Node said(Node node) {
        if (amended(node)) {
            return node.saying("");
        }
        var left = new ArrayList<String>();
        for (var sentence : lexicon.sentences().of(node.text())) {
            if (Roll.tellsOfApologies(sentence) && roll.apologies(sentence, node.lines()) || frame.takes(sentence, node.lines())
                    || approved(sentence, node) || opened(sentence, node)) {
                continue;
            }
            left.add(sentence);
        }
        return node.saying(String.join(" ", left));
    }

    /** A numbered paragraph or bullet without the sentences that tell of the approval of the previous note. */
    Node reported(Node node) {
        if (place.item.topic != Topic.PREVIOUS && Marker.number(node.block().marker()) == null) {
            return node;
        }
        return node.saying(String.join(" ", lexicon.sentences().of(node.text()).stream()
                .filter(sentence -> !approved(sentence, node) && !opened(sentence, node)).toList()));
    }

    private boolean approved(String sentence, Node node) {
        var approval = approvals.in(sentence, place.item.topic == Topic.PREVIOUS, node.lines());
        if (approval == null || place.item.approves != null) {
            return false;
        }
        place.item.approves = place.item.topic == Topic.PREVIOUS ? approvals.dated(approval, place.item.heading) : approval;
        var held = new Held();
        held.kind(approval.getClass());
        Stream.of(approval.amendments(), draft.title, draft.group == null ? null : draft.group.name()).filter(text -> text != null)
                .forEach(held::text);
        if (approval.on() != null) {
            held.day(approval.on());
        }
        if (approval.number() != null) {
            held.number(approval.number());
        }
        return held.holds(sentence, lexicon.dates());
    }

    /** What was to be amended may stand in a paragraph of its own below the approval. */
    private boolean amended(Node node) {
        var amendments = AMENDMENTS.matcher(node.text());
        var approval = place.item.approves;
        if (approval == null || approval.amendments() != null || !amendments.matches()) {
            return false;
        }
        place.item.approves = approval.amended(amendments.group(1), node.lines());
        return true;
    }

    private boolean opened(String sentence, Node node) {
        var led = LED.matcher(sentence);
        var purpose = PURPOSE.matcher(sentence);
        if (led.matches()) {
            var who = reflections.who(led.group(1));
            place.item.lead = who.partner();
            place.item.role = who.role();
        } else if (purpose.matches()) {
            place.item.purpose = Composition.purpose(purpose.group(1).toLowerCase());
        } else {
            presented(sentence);
            return false;
        }
        place.item.lines.addAll(node.lines());
        return true;
    }

    private void presented(String sentence) {
        if (place.item.lead == null && place.item.topic == Topic.PRESENTATION && sentence.matches("(?is).*\\b(?:presentation|presented"
                + "|delivered|led)\\b.*\\b(?:from|by)\\b.*")) {
            lexicon.speakers().explain(sentence).ifPresent(speaker -> {
                place.item.lead = speaker.partner();
                place.item.role = speaker.role();
            });
        }
    }
}
