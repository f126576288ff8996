package scot.trsws.programme.note.reading;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import scot.trsws.programme.note.Named;
import scot.trsws.programme.note.NotedAction;

/** Reads actions: their reference, owner, counterpart and due date, and of those of an earlier meeting how they stand. */
final class Actions {

    private static final Pattern MENTIONED = Pattern.compile("(?i)\\b(?:with|to|for|from)\\s(?:the\\s)?(?:an?\\s)?(?:\\w+\\s(?:from|of"
            + "|at)\\s(?:the\\s)?)?$");
    private static final Pattern DETAIL = Pattern.compile("[^:]{2,30}:\\s");
    private static final Pattern PROGRESS = Pattern.compile("(?i)progress\\s?:\\s");
    private static final Set<Columns.Kind> DETAILS = Set.of(Columns.Kind.OWNER, Columns.Kind.DUE, Columns.Kind.WITH, Columns.Kind.STATUS);
    private static final int LONGEST = 500;

    private final Lexicon lexicon;
    private final Warnings warnings;

    Actions(Lexicon lexicon, Warnings warnings) {
        this.lexicon = lexicon;
        this.warnings = warnings;
    }

    /** An action whose text tells all; what stands below it may name owner, counterpart and time. */
    NotedAction action(Called called, List<String> below, List<Integer> lines) {
        var parted = Parted.of(called.text(), lexicon).orElse(null);
        if (parted != null) {
            return parted(called.reference(), parted, below(below), lines);
        }
        var due = Due.in(called.text(), lexicon.dates());
        var owner = Owner.of(due.rest(), lexicon);
        var told = below(below);
        var rest = owner.rest().isBlank() ? due.rest() : owner.rest();
        var named = told.owner != null ? told.owner : owner.named();
        return made(called.reference(), told.owner != null ? due.rest() : rest, named, told.with != null ? told.with : owner.with() != null
                ? owner.with() : counterpart(rest, named), told.due != null ? told.due : due, lines);
    }

    /** What its parts do not tell, the text between them may. */
    private NotedAction parted(String reference, Parted parted, Told below, List<Integer> lines) {
        var due = parted.due() == null ? Due.in(parted.text(), lexicon.dates()) : parted.due();
        var text = parted.due() == null ? due.rest() : parted.text();
        var owner = parted.owner() == null ? Owner.of(text, lexicon) : new Owner(parted.owner(), parted.with(), text);
        var named = below.owner != null ? below.owner : owner.named();
        var with = below.with != null ? below.with : owner.with() != null ? owner.with() : counterpart(text, named);
        return made(reference, owner.rest().isBlank() ? text : owner.rest(), named, with, below.due != null ? below.due : due, lines);
    }

    /** An action of whoever the line above it names. */
    NotedAction given(Owner owner, Called called, List<String> below, List<Integer> lines) {
        var due = Due.in(called.text(), lexicon.dates());
        var told = below(below);
        var with = told.with != null ? told.with : owner.with() != null ? owner.with() : counterpart(due.rest(), owner.named());
        return made(called.reference(), due.rest(), owner.named(), with, told.due != null ? told.due : due, lines);
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
        return made(called.reference(), called.text(), by, with == null ? several.isEmpty() ? counterpart(called.text(), by)
                : Owner.named(several.get(1), lexicon) : lexicon.partners().named(with), when == null
                ? Due.in(called.text(), lexicon.dates()) : Due.told(when, lexicon.dates()), lines);
    }

    private NotedAction made(String reference, String title, Named owner, Named with, Due due, List<Integer> lines) {
        if (owner != null && owner.id() == null && !Owner.isRole(owner)) {
            warnings.known(owner, lines.get(0));
        }
        var shown = Words.capitalised(title.strip());
        return new NotedAction(null, reference, shown.length() > LONGEST ? shown.substring(0, LONGEST)
                : shown, owner, with, due.on(), due.text() == null || due.text().length() > 200 ? null : due.text(), lines);
    }

    record Told(Named owner, Named with, Due due) {}

    Told below(List<String> below) {
        Named owner = null;
        Named with = null;
        Due due = null;
        for (var text : below) {
            var rest = text.substring(text.indexOf(':') + 1).strip();
            var kind = isDetail(text) ? kind(text) : null;
            owner = kind == Columns.Kind.OWNER ? Owner.named(rest, lexicon) : owner;
            with = kind == Columns.Kind.WITH ? lexicon.partners().named(rest) : with;
            due = kind == Columns.Kind.DUE ? Due.told(rest, lexicon.dates()) : kind == null ? Time.only(text, lexicon.dates()).orElse(due)
                    : due;
        }
        return new Told(owner, with, due);
    }

    /** Whether a text is a word for whose an action is, when it is due or how it stands, and what it says of that. */
    static boolean isDetail(String text) {
        return text.indexOf(':') > 0 && DETAIL.matcher(text).lookingAt() && DETAILS.contains(kind(text))
                || PROGRESS.matcher(text).lookingAt();
    }

    private static Columns.Kind kind(String text) {
        return Columns.Kind.of(text.substring(0, text.indexOf(':')));
    }

    private Named counterpart(String text, Named owner) {
        return lexicon.partners().in(text).stream()
                .filter(mention -> mention.known() != null && (owner == null || !mention.id().equals(owner.id()))
                && MENTIONED.matcher(text.substring(0, mention.start())).find())
                .map(mention -> mention.in(text)).findFirst().orElse(null);
    }

}
