package scot.trsws.programme.minutes;

import java.util.regex.Pattern;

/** What an item of minutes may be about, by its heading; and the heading of one that the agenda had not. */
enum Topic {
    UPDATES("Updates from partners", "\\b(updates?\\b.*\\b(partners?|members?)|(partners?|members?)\\b.*\\bupdates?)\\b|^updates$"),
    REFLECTIONS("Feedback and reflections", "^(feedback|reflections|questions|comments|discussion)((,| and|,? &) (feedback|reflections|questions|comments|discussion))*$"),
    DECISIONS("Decisions", "\\bdecisions\\b"),
    EARLIER_ACTIONS("Actions of earlier meetings", "\\bmatters arising\\b|\\b(previous|earlier|last|past|open|outstanding)\\b.*\\bactions?\\b"
            + "|\\bactions?\\b.*\\b(previous|earlier|last|past|outstanding|carried)\\b|\\baction (log|tracker|register)\\b|\\breview of (the )?actions\\b"),
    ACTIONS("Actions", "\\bactions\\b|\\baction points?\\b|\\bnext steps\\b"),
    CLOSE("Close", "\\bany other business\\b|\\baob\\b|\\bnext meeting\\b|\\bclos(e|ing)\\b");

    final String heading;
    private final Pattern words;

    Topic(String heading, String words) {
        this.heading = heading;
        this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }

    boolean isOf(String other) {
        return words.matcher(other.strip()).find() && (this != ACTIONS || !EARLIER_ACTIONS.isOf(other));
    }
}
