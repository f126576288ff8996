package scot.trsws.programme.note.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import scot.trsws.programme.note.CarriedOver;
import scot.trsws.programme.note.Standing;

/** Reads actions of earlier meetings that minutes come back to, and how they stand. */
final class CarriedActions {

    private static final Pattern STANDING = Pattern.compile("(?i)(?:^|[\\s–—:;.,(\\[-])\\s*(?:(?:status|action|now|this is|this has been"
            + "|has been|is)\\s?[:–-]?\\s*)*(closed|completed?|done|discharged|ongoing|on-going|in progress|underway|under way|open"
            + "|outstanding|carried forward"
            + "|not started|to be closed)(?=[\\s.,;:)\\]–—-]|$)");
    private static final int LONGEST = 500;

    private final Lexicon lexicon;
    private final Actions actions;

    CarriedActions(Lexicon lexicon, Actions actions) {
        this.lexicon = lexicon;
        this.actions = actions;
    }

    /** How an action of an earlier meeting stands, by the words at the end of a text or in a cell; null where none tells. */
    static Standing standing(String text) {
        var found = STANDING.matcher(text);
        Standing standing = null;
        while (found.find()) {
            standing = standing(found.group(1).toLowerCase(), standing);
        }
        return standing;
    }

    private static Standing standing(String word, Standing before) {
        return switch (word) {
            case "closed", "complete", "completed", "done", "discharged", "to be closed" -> Standing.CLOSED;
            case "ongoing", "on-going", "in progress", "underway", "under way" -> Standing.ONGOING;
            default -> before == null ? Standing.OPEN : before;
        };
    }

    /** An action of an earlier meeting, from a text with its reference, or one whose standing stands below it. */
    CarriedOver carried(Called called, List<String> below, List<Integer> lines) {
        var own = STANDING.matcher(called.text());
        var told = actions.below(below);
        var status = below.stream().filter(text -> text.matches("(?i)status\\s?:.*")).findFirst().orElse(null);
        var cut = status == null ? lastStanding(own, called.text()) : called.text().length();
        var title = called.text().substring(0, cut).replaceFirst("[\\s,;:(\\[–—.-]+$", "");
        var remark = Stream.concat(Stream.of(called.text().substring(cut).replaceFirst("^[\\s,;:.–—-]+", "")), below.stream()
                .filter(text -> !text.matches("(?is)(?:status|owner)\\s?:.*")).map(text -> text.replaceFirst("(?i)^progress\\s?:\\s*", "")))
                .filter(text -> !text.isBlank()).reduce((a, b) -> a + "; " + b).orElse(null);
        var owner = told.owner() != null ? new Owner(told.owner(), null, title) : Owner.of(title, lexicon);
        var standing = standing(status == null ? called.text().substring(cut) : status);
        return new CarriedOver(null, called.reference(), shortened(Words.capitalised(owner.rest().isBlank() ? title : owner.rest())),
                owner.named(), standing == null ? Standing.OPEN : standing,
                remark == null || isOnlyStanding(remark) ? null : remark, lines);
    }

    private static int lastStanding(Matcher own, String text) {
        while (own.find()) {
            var after = text.substring(own.end());
            if (after.isBlank() || after.strip().matches("(?s)[.,;:)\\]–—-].*") && own.start() > 0) {
                return own.start();
            }
        }
        return text.length();
    }

    private static boolean isOnlyStanding(String text) {
        return Words.plain(text).matches("(?:status )?(?:open|closed|completed?|done|discharged|ongoing|on going|in progress|under ?way"
                + "|outstanding|carried forward)");
    }

    private static String shortened(String title) {
        return title.length() > LONGEST ? title.substring(0, LONGEST) : title;
    }

    private static String when(List<String> cells, Columns columns) {
        var when = columns.cell(cells, Columns.Kind.DUE);
        return when == null ? null : "Due: " + when;
    }

    CarriedOver carriedRow(List<String> cells, Columns columns, List<Integer> lines) {
        var action = actions.row(cells, columns, lines);
        var status = columns.cell(cells, Columns.Kind.STATUS);
        var remark = columns.cell(cells, Columns.Kind.REMARK);
        var standing = standing(status == null ? remark == null ? "" : remark : status);
        var told = status != null && !isOnlyStanding(status) ? status : null;
        return new CarriedOver(null, action.reference(), action.title(), action.owner(), standing == null ? Standing.OPEN
                : standing, Stream.of(told, remark, when(cells, columns)).filter(text -> text != null).reduce((a, b) -> a + "; " + b)
                .orElse(null), lines);
    }
}
