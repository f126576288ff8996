package scot.trsws.programme.note.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import scot.trsws.programme.note.reading.Block.Kind;

/**
 * The day on which a meeting was held, told before anything else is read: a day that the head of the minutes calls that of the meeting,
 * else the first that it calls nothing else. Group and day are the key of a meeting, so a day of something else would make a second one.
 */
final class DayHeld {

    private record Candidate(LocalDate on, DayOf of, int line, String words) {}

    /** What a line behind the head begins with that still tells the day of the meeting. */
    private static final Pattern LABELLED = Pattern.compile("(?i)^\\W*(?:(?:the|this|draft|approved|final)\\s)*(?:date|day|when|held|met"
            + "|meeting|minutes?|notes?)\\b");
    private static final Pattern MINUTES = Pattern.compile("(?i)\\b(?:minutes?|notes?|record)\\b");
    private static final Pattern TIME_ALONE = Pattern.compile("(?i)[\\s\\d:.,–—()-]*(?:(?:am|pm|noon|hrs|hours|to|from|at"
            + "|until)[\\s\\d:.,–—()-]*)*");
    private static final int TOP = 25;
    private static final int FAR = 200;
    private static final int LABEL = 60;

    private final Dates plain = new Dates(null);
    private final List<Block> top;
    private final int ends;
    private final Optional<YearMonth> month;

    private DayHeld(List<Block> blocks) {
        this.top = blocks.stream().filter(block -> !block.is(Kind.ASIDE)).limit(TOP).toList();
        this.ends = ends();
        this.month = top.subList(0, ends).stream().flatMap(block -> MonthHeld.in(block.text()).stream()).findFirst();
    }

    /** The day, or null where none is told; days that compete with it are warned of. */
    static LocalDate in(List<Block> blocks, Warnings warnings) {
        var held = new DayHeld(blocks);
        var head = held.candidates(0, held.ends);
        head.stream().skip(1).filter(other -> !other.on.equals(head.get(0).on)).forEach(other -> warn(head.get(0), other, warnings));
        var rest = held.candidates(held.ends, held.top.size());
        return Stream.concat(head.stream(), rest.stream()).map(Candidate::on).findFirst().orElse(null);
    }

    private static void warn(Candidate taken, Candidate other, Warnings warnings) {
        warnings.add(Warning.SEVERAL_MEETING_DAYS, other.line, "The head names \"" + other.words + "\", too: the meeting was taken to be on"
                + " " + taken.on + ", as line " + taken.line + " says.");
    }

    /** Where the head itself ends: with the first that tells of people or of an item. */
    private int ends() {
        var at = 0;
        while (at < top.size() && !isAfterHead(top.get(at))) {
            at++;
        }
        return at;
    }

    private static boolean isAfterHead(Block block) {
        var topic = Topic.of(block.text());
        var label = Label.of(block.text());
        return topic.isAttendance() || block.is(Kind.HEADING)
                && (block.marker() != null || topic != Topic.OTHER && topic != Topic.ITEMS && topic != Topic.FURNITURE)
                || label != null && label.words().matches("present|attend.*|in attendance|apologies.*|members present|sederunt|chair.*")
                || Called.labelled(block.text()) != null;
    }

    /** The days that may be meant, the surest first. */
    private List<Candidate> candidates(int from, int to) {
        var found = new ArrayList<Candidate>();
        for (var at = from; at < to; at++) {
            found.addAll(candidates(at));
        }
        return found.stream().filter(one -> one.of != DayOf.OTHER && isOfMonth(one)).sorted(Comparator.comparing(Candidate::of)).toList();
    }

    /** A day that nothing calls that of the meeting is not guessed where the title names another month. */
    private boolean isOfMonth(Candidate one) {
        return one.of == DayOf.MEETING || month.isEmpty() || month.get().equals(YearMonth.from(one.on));
    }

    private List<Candidate> candidates(int at) {
        var text = top.get(at).text();
        var found = new ArrayList<Candidate>();
        var before = 0;
        for (var day : plain.in(text)) {
            var lead = text.substring(Math.max(before, day.start() - FAR), day.start());
            found.add(new Candidate(day.on(), of(at, lead, day), top.get(at).line(), text.substring(day.start(), day.end()).strip()));
            before = day.end();
        }
        return found;
    }

    private DayOf of(int at, String lead, Dates.Day day) {
        var text = top.get(at).text();
        var alone = isAlone(text, day);
        var labelled = alone || day.start() == 0 || isLabelled(at);
        if (at >= ends && !labelled) {
            return DayOf.OTHER;
        }
        var said = alone ? above(at).map(DayOf::said).orElse(DayOf.UNSAID) : DayOf.said(lead);
        return said.followedBy(text.substring(day.end()), labelled || !text.endsWith("."));
    }

    /** Behind the head, an item on minutes is one on those of another meeting. */
    private boolean isLabelled(int at) {
        var block = top.get(at);
        var item = (at >= ends && block.marker() != null || at > ends && block.is(Kind.HEADING)) && MINUTES.matcher(block.text()).find();
        return LABELLED.matcher(block.text()).find() && !item;
    }

    private static boolean isAlone(String text, Dates.Day day) {
        return TIME_ALONE.matcher(text.substring(0, day.start()) + text.substring(day.end())).matches();
    }

    /** What may be the label of a day that stands alone: a word or two above it. */
    private Optional<String> above(int at) {
        return at == 0 ? Optional.empty() : Optional.of(top.get(at - 1).text())
                .filter(text -> text.length() < LABEL && plain.in(text).isEmpty());
    }
}
