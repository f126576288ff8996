package scot.trsws.programme.note.reading;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import scot.trsws.programme.note.CarriedOver;
import scot.trsws.programme.note.Named;
import scot.trsws.programme.note.NotedAction;
import scot.trsws.programme.note.Standing;

/** Reads actions: their reference, owner, counterpart and due date, and of those of an earlier meeting how they stand. */
final class Actions {

    private static final String REFERENCE = "(?:no\\.?\\s?|number\\s)?(\\(?(?:[A-Z]{1,4}[-/]?)?\\d{1,4}(?:[./-]\\d{1,4}){0,3}[a-z]?\\)?|\\([a-zA-Z0-9]{1,4}\\))";
    private static final Pattern LABELLED = Pattern.compile("(?:\\*\\*)?(?:[Nn]ew )?(?:(?<short>(?:AP|A)\\s?\\d{1,4}[a-z]?)|(?i:actions?(?:\\s(?:points?|items?))?)(?:\\s?" + REFERENCE + ")?)(?:\\*\\*)?\\s{0,3}(?::|[-–—]|\\.(?=\\s)|(?<=\\d\\)?)(?=\\s[A-Z]))(?:\\*\\*)?\\s*(.+)",
            Pattern.DOTALL);
    private static final Pattern AT_END = Pattern.compile("\\s*[(\\[]\\s*(?i:actions?)(?:\\s(?i:for|by|point|on))?(?:\\s?" + REFERENCE + ")?\\s*[:–-]?\\s+([^()\\[\\]]{1,200}?)\\s*[)\\]]\\.?$");
    private static final Pattern NUMBERED = Pattern.compile("((?:[A-Z]{1,4}[-/]?)?\\d{1,4}(?:[./-]\\d{1,4}){1,3}[a-z]?|AP\\s?\\d{1,4})\\s*[:.)–-]?\\s+(.+)", Pattern.DOTALL);
    private static final Pattern MENTIONED = Pattern.compile("(?i)\\b(?:with|to|for|from)\\s(?:the\\s)?(?:an?\\s)?(?:\\w+\\s(?:from|of|at)\\s(?:the\\s)?)?$");
    private static final Pattern MARGIN = Pattern.compile("([^\\s](?:[^\\s]|\\s{1,2}(?=\\S))*+)\\s{3,}(\\S.{0,80})", Pattern.DOTALL);
    private static final Pattern STANDING = Pattern.compile("(?i)(?:^|[\\s–—:;.,(\\[-])\\s*(?:(?:status|action|now|this is|this has been|has been|is)\\s?[:–-]?\\s*)*(closed|completed?|done|discharged|ongoing|on-going|in progress|underway|under way|open|outstanding|carried forward"
            + "|not started|to be closed)(?=[\\s.,;:)\\]–—-]|$)");
    private static final int LONGEST = 500;

    private final Lexicon lexicon;
    private final Warnings warnings;

    Actions(Lexicon lexicon, Warnings warnings) {
        this.lexicon = lexicon;
        this.warnings = warnings;
    }

    /** An action in the text: one that is called so, with its reference. */
    record Called(String reference, String text) {}

    static Called called(String text) {
        var label = LABELLED.matcher(text);
        if (label.matches()) {
            return new Called(label.group("short") == null ? bare(label.group(2)) : label.group("short"), label.group(3).replaceFirst("^\\*\\*|\\*\\*$", "").strip());
        }
        return null;
    }

    /** Who a mark such as (Action: UNIT) at the end of a text asks, and the text before it. */
    static Called atEnd(String text) {
        var mark = AT_END.matcher(text);
        return mark.find() && mark.start() > 0 ? new Called(mark.group(2), text.substring(0, mark.start()).strip()) : null;
    }

    /** Who stands at the right margin of a text, and the text. */
    static Called atMargin(String text, Lexicon lexicon) {
        var margin = MARGIN.matcher(text);
        return margin.matches() && Label.of(text) == null && margin.group(1).indexOf(' ') > 0 && Owner.actor(margin.group(2), lexicon).isPresent() ? new Called(margin.group(2).replaceFirst("(?i)^action\\s?:?\\s", ""), margin.group(1)) : null;
    }

    static Called numbered(String text, String marker) {
        var number = NUMBERED.matcher(text);
        var called = called(text);
        if (called != null) {
            return called;
        }
        return number.matches() ? new Called(number.group(1), number.group(2)) : new Called(Marker.number(marker), text);
    }

    private static String bare(String reference) {
        return reference == null ? null : reference.matches("\\([^()]*\\)") ? reference.substring(1, reference.length() - 1) : reference;
    }

    /** An action whose text tells all; what stands below it may name owner, counterpart and time. */
    NotedAction action(Called called, List<String> below, List<Integer> lines) {
        var due = Due.in(called.text, lexicon.dates());
        var owner = Owner.of(due.rest(), lexicon);
        var told = below(below);
        var rest = owner.rest().isBlank() ? due.rest() : owner.rest();
        var named = told.owner != null ? told.owner : owner.named();
        return made(called.reference, told.owner != null ? due.rest() : rest, named, told.with != null ? told.with : owner.with() != null ? owner.with() : counterpart(rest, named), told.due != null ? told.due : due, lines);
    }

    /** An action whose owner stands apart from what is to be done. */
    NotedAction owned(String reference, String text, String owner, List<Integer> lines) {
        var due = Due.in(text, lexicon.dates());
        var named = Owner.named(owner, lexicon);
        return made(reference, due.rest(), named, counterpart(due.rest(), named), due, lines);
    }

    NotedAction row(List<String> cells, Columns columns, List<Integer> lines) {
        var owner = columns.cell(cells, Columns.Kind.OWNER);
        var named = owner == null ? columns.cell(cells, Columns.Kind.ORGANISATION) : owner;
        var with = columns.cell(cells, Columns.Kind.WITH);
        var when = columns.cell(cells, Columns.Kind.DUE);
        var text = columns.cell(cells, Columns.Kind.ACTION);
        var called = new Called(columns.cell(cells, Columns.Kind.REFERENCE), text == null ? String.join(" ", cells).strip() : text);
        if (named == null && when == null) {
            return action(called, List.of(), lines);
        }
        var several = named == null ? List.<String>of() : Owner.several(named, lexicon);
        var by = named == null ? null : Owner.named(several.isEmpty() ? named : several.get(0), lexicon);
        return made(called.reference, called.text, by, with == null ? several.isEmpty() ? counterpart(called.text, by) : Owner.named(several.get(1), lexicon) : lexicon.partners().named(with), when == null ? Due.in(called.text, lexicon.dates()) : Due.told(when, lexicon.dates()), lines);
    }

    private NotedAction made(String reference, String title, Named owner, Named with, Due due, List<Integer> lines) {
        if (owner != null && owner.id() == null && !Owner.isRole(owner)) {
            warnings.known(owner, lines.get(0));
        }
        var shown = Words.capitalised(title.strip());
        return new NotedAction(null, reference, shown.length() > LONGEST ? shown.substring(0, LONGEST) : shown, owner, with, due.on(), due.text() == null || due.text().length() > 200 ? null : due.text(), lines);
    }

    private record Told(Named owner, Named with, Due due) {}

    private Told below(List<String> below) {
        Named owner = null;
        Named with = null;
        Due due = null;
        for (var text : below) {
            var colon = text.indexOf(':');
            var label = colon < 0 ? "" : text.substring(0, colon).strip().toLowerCase();
            var rest = text.substring(colon + 1).strip();
            owner = label.equals("owner") ? Owner.named(rest, lexicon) : owner;
            with = label.equals("with") ? lexicon.partners().named(rest) : with;
            due = label.equals("due") ? Due.told(rest, lexicon.dates()) : due;
        }
        return new Told(owner, with, due);
    }

    static boolean isDetail(String text) {
        return text.matches("(?is)(?:owner|with|due|status|progress)\\s?:\\s.*");
    }

    private Named counterpart(String text, Named owner) {
        return lexicon.partners().in(text).stream().filter(mention -> mention.known() != null && (owner == null || !mention.id().equals(owner.id())) && MENTIONED.matcher(text.substring(0, mention.start())).find())
                .map(mention -> mention.in(text)).findFirst().orElse(null);
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
        var own = STANDING.matcher(called.text);
        var status = below.stream().filter(text -> text.matches("(?i)status\\s?:.*")).findFirst().orElse(null);
        var cut = status == null ? lastStanding(own, called.text) : called.text.length();
        var title = called.text.substring(0, cut).replaceFirst("[\\s,;:(\\[–—.-]+$", "");
        var remark = Stream.concat(Stream.of(called.text.substring(cut).replaceFirst("^[\\s,;:.–—-]+", "")), below.stream().filter(text -> !text.matches("(?is)(?:status|owner)\\s?:.*")).map(text -> text.replaceFirst("(?i)^progress\\s?:\\s*", "")))
                .filter(text -> !text.isBlank()).reduce((a, b) -> a + "; " + b).orElse(null);
        var owner = below(below).owner != null ? new Owner(below(below).owner, null, title) : Owner.of(title, lexicon);
        var standing = standing(status == null ? called.text.substring(cut) : status);
        return new CarriedOver(null, called.reference, shortened(Words.capitalised(owner.rest().isBlank() ? title : owner.rest())), owner.named(), standing == null ? Standing.OPEN : standing,
                remark == null || isOnlyStanding(remark) ? null : remark, lines);
    }

    private static int lastStanding(java.util.regex.Matcher own, String text) {
        while (own.find()) {
            var after = text.substring(own.end());
            if (after.isBlank() || after.strip().matches("(?s)[.,;:)\\]–—-].*") && own.start() > 0) {
                return own.start();
            }
        }
        return text.length();
    }

    private static boolean isOnlyStanding(String text) {
        return Words.plain(text).matches("(?:status )?(?:open|closed|completed?|done|discharged|ongoing|on going|in progress|under ?way|outstanding|carried forward)");
    }

    private static String shortened(String title) {
        return title.length() > LONGEST ? title.substring(0, LONGEST) : title;
    }

    private static String when(List<String> cells, Columns columns) {
        var when = columns.cell(cells, Columns.Kind.DUE);
        return when == null ? null : "Due: " + when;
    }

    CarriedOver carriedRow(List<String> cells, Columns columns, List<Integer> lines) {
        var action = row(cells, columns, lines);
        var status = columns.cell(cells, Columns.Kind.STATUS);
        var remark = columns.cell(cells, Columns.Kind.REMARK);
        var standing = standing(status == null ? remark == null ? "" : remark : status);
        var told = status != null && !isOnlyStanding(status) ? status : null;
        return new CarriedOver(null, action.reference(), action.title(), action.owner(), standing == null ? Standing.OPEN : standing, Stream.of(told, remark, when(cells, columns)).filter(text -> text != null).reduce((a, b) -> a + "; " + b).orElse(null), lines);
    }
}
