package scot.trsws.programme.note.reading;

import java.util.regex.Pattern;

/** What the words around a day say that it is of, the surest first. */
enum DayOf {
    MEETING, UNSAID, OTHER;

    private static final Pattern OF_MEETING = Pattern.compile("(?i)\\b(?:date(?:s| of (?:the |this )?meeting| and (?:time|place|venue))?"
            + "|held|took place|taking place|meeting(?: date| day)?|meeting of|met|convened|when|day)\\b");
    private static final Pattern OF_OTHER = Pattern.compile("(?i)\\b(?:previous|last|next|earlier|prior|future|following|subsequent"
            + "|another|(?:since|after|before) (?:the|its|our|their) first)\\b(?: \\w+){0,4}? meetings?\\b.*"
            + "|\\bfirst\\b(?: \\w+){0,4}? meetings?\\b(?: \\w+){0,8}? (?:will|is to|shall)\\b.*"
            + "|\\b(?:last met|next meets?|d\\.?o\\.?n\\.?m)\\b.*"
            + "|\\b(?:approv\\w+|agreed|ratified|signed|adopted|accepted|confirmed|submitted|considered)\\b(?: \\w+){0,4}? (?:at|to"
            + "|by|(?:the|its|their|our) (?:draft )?(?:minutes?|notes?|record))\\b.*"
            + "|\\bfor approval\\b.*|\\b(?:minutes|notes?) (?:of|from) (?:the )?(?:previous|last)\\b.*"
            + "|(?<!\\b(?:minutes?|notes?|meeting|record) )\\b(?:from|by|until|since|due)\\s(?:the\\s)?$"
            + "|\\bdate of (?:the )?(?:minutes?|notes?)\\b|\\b(?:publish\\w*|publication|updated?|uploaded|posted|circulat\\w+"
            + "|distributed|issued?|sent|approv(?:ed|al)|agreed|ratified|signed|adopted|accepted|confirmed|revised|revision"
            + "|review(?:ed)?|amended|corrected|modified|created|prepared|drafted|written|typed|printed|saved|downloaded|accessed"
            + "|retrieved|received|dated|version|v\\d[\\d.]*|papers?|agenda|reference|ref|report"
            + "|draft(?! (?:minutes?|notes?|record)\\b)|as at|as of|deadline|closing|comments?|expires?|effective|valid|originally"
            + "|instead of|cancelled|born|established|founded)\\b(?:\\W{0,3}(?:date|on|by|at|of|for)\\b){0,3}");
    private static final Pattern OTHER_AFTER = Pattern.compile("(?i)^[\\s,]*[(–—-]?\\s?(?:publish\\w*|publication|circulated"
            + "|(?:last )?updated|issued)\\b\\D*$");
    private static final Pattern PASSED_AFTER = Pattern.compile("(?i)^[^.;|]{0,60}\\b(?:was|were|is|are|been)\\b[^.;|]{0,30}\\b(?:approved"
            + "|agreed|ratified|adopted|accepted|confirmed|signed|noted|(?:true|correct|accurate) record)\\b");
    private static final Pattern BREAK = Pattern.compile("[.;|]\\s");

    /** The words nearest to a day tell what it is of. */
    static DayOf said(String before) {
        var from = end(BREAK, before);
        var lead = before.substring(Math.max(0, from));
        var meeting = end(OF_MEETING, lead);
        var other = end(OF_OTHER, lead);
        if (meeting < 0 && other < 0) {
            return UNSAID;
        }
        return meeting > other ? MEETING : OTHER;
    }

    /** What the words after a day leave of what those before it say; a sentence may tell of any meeting. */
    DayOf followedBy(String after, boolean labelled) {
        if (PASSED_AFTER.matcher(after).find() || this == UNSAID && OTHER_AFTER.matcher(after).find()) {
            return OTHER;
        }
        return this == MEETING && !labelled ? UNSAID : this;
    }

    private static int end(Pattern cue, String text) {
        return cue.matcher(text).results().mapToInt(found -> found.end()).max().orElse(-1);
    }
}
