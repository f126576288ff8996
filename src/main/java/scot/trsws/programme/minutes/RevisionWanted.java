package scot.trsws.programme.minutes;

import java.util.regex.Pattern;
import scot.trsws.programme.http.Problem;

/** Which revision of minutes is asked for; without a number the draft that is composed of the records as they are. */
record RevisionWanted(Integer number) {

    static final String FORM = "draft|[1-9][0-9]{0,3}";

    private static final Pattern FORMS = Pattern.compile(FORM);

    /** Null where none was named. */
    static RevisionWanted of(String text) {
        if (text != null && !FORMS.matcher(text).matches()) {
            throw Problem.unreadable(Problem.Error.parameter("revision", "must be the number of a revision, or draft"));
        }
        return text == null ? null : new RevisionWanted(text.equals("draft") ? null : Integer.valueOf(text));
    }
}
