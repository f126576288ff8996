package scot.trsws.programme.note.reading;

import java.util.Arrays;
import java.util.regex.Pattern;
import scot.trsws.programme.note.ActionsHeading;

/** What a section of minutes is about, told by the words of its heading. */
enum Topic {
    APOLOGIES("(?:apolog(?:y|ies|ises)|regrets)(?: for absence| received| noted| given| from| and absences)?"
            + "|apologies(?: for absence)? (?:were|have been|had been) (?:received|submitted|noted|given|intimated|tendered) (?:from|by"
                    + "|on behalf of)(?: the following)?"),
    IN_ATTENDANCE("(?:also )?(?:in attendance|also present|observers?|guests?|invited guests|by invitation|officials)"),
    ATTENDANCE("(?:list of )?(?:attendees?|attendance|attending|present|members present|members attending|those present|those attending"
            + "|participants|sederunt|attended by|members)"
            + "(?: list)?(?: and| with)?(?: apologies)?(?: for absence| received)?"),
    ITEMS("(?:items and actions|items|agenda items|items discussed|minutes?|notes?|record of (?:the )?meeting|agenda and actions"
            + "|minutes? of (?:the )?meeting|note of (?:the )?meeting)"),
    MATTERS("(?:.*\\b)?matters arising\\b.*|(?:review of |update on |progress on |progress against |status of )?(?:the )?(?:outstanding "
            + "|previous |open |ongoing )?"
            + "actions?(?: points?)? (?:from|of|at|carried|agreed at) (?:the )?(?:previous|last|over|forward|earlier)\\b.*|action (?:log"
                    + "|tracker|register) (?:update|review)"
            + "|(?:outstanding|previous|carried over|carried forward) actions?|(?:review of|update on"
                    + "|progress on) (?:the )?(?:outstanding |previous )?actions?|actions? updates?"),
    PREVIOUS("(?:(?:approval|agreement|ratification|review|adoption) of )?(?:the )?(?:draft )?(?:previous|last"
            + "|prior) (?:meeting )?(?:minutes?|notes?)(?: .*)?"
            + "|(?:(?:approval|agreement|ratification|review|adoption) of )?(?:the )?(?:draft )?(?:meeting )?(?:minutes?|notes?"
                    + "|record) (?:of|from) (?:the )?(?:previous|last|prior|\\w+ meeting\\b|meeting on|meeting held)\\b.*"
            + "|(?:approval|agreement|ratification|review|adoption) of (?:the )?(?:draft )?(?:meeting )?(?:minutes?|notes?)"
                    + "|minutes? approval"),
    NEXT("(?:(?:dates?|times?|venue|place|day|location|details|arrangements|schedule|agenda|items?|aob|any|other|competent|urgent"
            + "|business|close|closing|remarks|confirm|agree|set|setting|programme|of|and|for|the|our|a) ){0,10}(?:next"
            + "|future) meetings?(?: dates?| details| and close)?|(?:dates? of )?(?:the )?(?:next|future) meetings?\\b.*"
            + "|meeting dates(?: \\d{4})?|d ?o ?n ?m"),
    ACTIONS(ActionsHeading.WORDS),
    LOG(ActionsHeading.LOG),
    DECISIONS("(?:key |summary of |list of )?(?:decisions?|agreements)(?: made| taken| agreed)?"),
    REFLECTIONS("(?:(?:discussion|general|key|any|partner|group|members?) )?(?:and )?(?!feedback (?:from|on) .*\\b(?:meetings?|events?"
            + "|workshops?|visits?|surveys?|consultations?|conferences?|seminars?)\\b)(?:feedback|reflections?|questions?|comments?"
            + "|q and a|queries)\\b.*|discussion,? (?:questions|reflections|feedback|comments)\\b.*"),
    DISCUSSION("(?:main |key |summary of |points of |points for )?(?:discussion|discussion points|key points|points raised"
            + "|discussion summary)"),
    PARTNER_UPDATES("(?:.*\\b)?updates?\\b.*\\b(?:partners?|members?|partner organisations|organisations|stakeholders|agencies|sectors?)"
            + "|(?:partners?|members?|organisations?|stakeholders?|agency|agencies|sector)s?(?: organisations?)? (?:updates?|reports?)"
            + "|round ?(?:the )?table(?: updates?| discussion)?|around the table(?: updates?)?"),
    PRESENTATION("presentations?\\b.*|.*\\bpresentations?"),
    FURNITURE("contact(?: us| details| information)?|back to top|(?:for )?(?:further|more) information|related (?:content|links"
            + "|information|pages|publications)|share(?: this(?: page)?)?|print(?: this page)?"
            + "|skip to (?:main )?content|page \\d+(?: of \\d+)?|cookies?|privacy|accessibility|home|menu|search"
                    + "|is there anything wrong with this page|help us improve.*|first published|published|topics?|crown copyright.*"),
    ROUTINE("(?:the )?(?:chair(?:person|man)?s? )?(?:welcome|introductions?|apologies(?: for absence)? and (?:welcome|introductions)"
            + "|opening(?: remarks)?|declarations? of interests?|any other (?:competent |urgent )?business|aob|closing remarks"
            + "|close of (?:the )?meeting)(?!.*\\b(?:was|were|is|are|will)\\b)(?: \\w+){0,6}"),
    OTHER(null);

    private static final Pattern OFFICIALS = Pattern.compile("\\b(?:officials|observers?|guests?|secretariat|in attendance|by invitation"
            + "|support (?:staff|officers|team))$|^(?:non members|in attendance)\\b");
    private static final Pattern MEMBERS = Pattern.compile("(?:\\b(?:members|chairs?|representatives|attendees|delegates|trustees"
            + "|councillors)|^(?:online|in person|remote|remotely|by phone|virtual))$");
    private static final Pattern ON_AGENDA = Pattern.compile("(?:.* )?(?:updates?|overview|background|discussions?|budget|finances?"
            + "|training|plans?|planning|workplan|reports?|reviews?|strategy|progress|risks?|surveys?"
            + "|communications?|evaluation|consultation|feedback|proposals?|papers?|priorities|business|pilots?|data|policy|next steps)");
    private static final int LONGEST = 120;
    private static final int MOST_WORDS = 10;

    private final Pattern words;

    Topic(String words) {
        this.words = words == null ? null : Pattern.compile(words);
    }

    static Topic of(String heading) {
        var label = Label.of(heading);
        if (heading.length() > LONGEST || heading.strip().endsWith(".") || label != null && !label.rest().isBlank()) {
            return OTHER;
        }
        var plain = Words.plain(heading);
        return Arrays.stream(values()).filter(topic -> topic.words != null && topic.words.matcher(plain).matches()).findFirst()
                .orElse(OTHER);
    }

    /** What a heading among lists of people is about: those of one kind, who are there as those before. */
    static Topic ofPeople(String heading, Topic before) {
        var topic = of(heading);
        if (topic != OTHER || Words.of(heading).size() > MOST_WORDS) {
            return topic;
        }
        var plain = Words.plain(heading);
        return OFFICIALS.matcher(plain).find() ? before == APOLOGIES ? before : IN_ATTENDANCE : MEMBERS.matcher(plain).find() ? before
                : OTHER;
    }

    /** Whether a heading is of something to be talked about, by its last word, and no name. */
    static boolean isOnAgenda(String heading) {
        return of(heading) != OTHER || ON_AGENDA.matcher(Words.plain(heading)).matches();
    }

    /** Whether nothing is read in another way because of it. */
    boolean isPlain() {
        return this == OTHER || this == ROUTINE;
    }

    /** Whether it tells of what somebody is to do. */
    boolean isActions() {
        return this == ACTIONS || this == LOG;
    }

    /** Whether it tells of the people at the meeting. */
    boolean isAttendance() {
        return this == ATTENDANCE || this == APOLOGIES || this == IN_ATTENDANCE;
    }
}
