package scot.trsws.programme.note.reading;

import jakarta.validation.Validator;
import scot.trsws.programme.note.Reading;
import scot.trsws.programme.note.Register;

/** Reads the minutes of a meeting: what they hold, what found no place, and what looks wrong. */
public final class NoteReader {

    private NoteReader() {}

    /** What stands in the source, with the partners and groups that it names; the content keeps the rules that the validator knows. */
    public static Reading read(Source source, Register register, Validator rules) {
        var lexicon = Lexicon.of(register);
        var warnings = new Warnings(lexicon.partners());
        var lines = Redaction.of(source.lines(), lexicon.partners(), warnings);
        var blocks = Headings.marked(Blocks.of(lines));
        var draft = new Draft();
        draft.on = DayHeld.in(blocks, warnings);
        var dated = lexicon.on(draft.on);
        var composition = new Composition(dated, draft, warnings);
        Sections.of(blocks, dated, warnings).forEach(composition::add);
        Suspicions.add(lines, dated.dates(), warnings);
        var content = new Limits(rules, warnings).within(draft.done());
        var unplaced = new Ledger(content, dated.dates()).unplaced(lines);
        return new Reading(content, unplaced, warnings.all(), Ledger.coverage(lines, unplaced));
    }
}
