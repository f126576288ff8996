package scot.trsws.programme.note.reading;

import java.util.Optional;
import java.util.regex.Pattern;

/** The name that begins an entry of a list of people and is known by that place, though its surname is a word or a body follows it. */
record EntryName(int start, int end, String name, String initials) {

    private static final String SPACE = "[ \u00A0]+";
    private static final Pattern FIRST = Pattern.compile("^[\\s\u00A0*]*(?:[^\\p{L}\\d\\s][\\s\u00A0*]*|\\d{1,2}[.)]" + SPACE + ")?"
            + "(?<name>(?<given>" + Person.TOKEN + ")" + SPACE + "(?<surname>" + Person.TOKEN + "))(?![\\p{L}\\d’'&-])");
    private static final Pattern OF_A_BODY = Pattern.compile("Academy|Alliance|Association|Board|Care|Centre|Charity|Church|Club|College"
            + "|Community|Company|Council|Court|Forum|Foundation|Fund|Group|Home|Homes|Hospice|Hospital|Hotel|House|Housing|Institute"
            + "|International|Law|Limited|Ltd|Network|Partnership|Project|Quay|School|Scotland|Service|Services|Society|Street|Team"
            + "|Trust|Union|Unit|University");
    private static final Pattern ENDS = Pattern.compile("[\\s\u00A0]*(?:$|[,(\\t]|[–—-][\\s\u00A0])");
    private static final Pattern LETTERS = Pattern.compile(SPACE + "(?!(?:" + PersonForms.HONOUR
            + "|CIC|CIO|SCIO|LLP|PLC|III|MSc|FRCP|RGN)\\b)(?<letters>\\p{Lu}{3,5})\\b");
    private static final Pattern BODY = Pattern.compile(SPACE + "(?:\\p{Lu}[\\p{L}’'-]+" + SPACE + "){1,4}(?:Council|Partnership)\\b.*"
            + "|" + SPACE + "(?:Fire|Police|Transport) Scotland\\b.*");

    /** A name that a body comes right after. */
    static Optional<EntryName> beforeBody(String text, Names names) {
        return in(text, names).filter(one -> one.isGiven() && one.isBeforeBody(text, names));
    }

    /** A name that its entry ends with, or a comma or bracket follows, or initials in brackets and then a body. */
    static Optional<EntryName> atEnd(String text, Names names) {
        return in(text, names).filter(one -> one.isGiven() && one.ends(text) || one.isInitialled() && one.isBesideBody(text));
    }

    private static Optional<EntryName> in(String text, Names names) {
        var first = FIRST.matcher(text);
        if (!first.find() || !names.in(first.group("name")).isEmpty() || OF_A_BODY.matcher(first.group("surname")).matches()) {
            return Optional.empty();
        }
        var name = first.group("name");
        var end = PersonForms.afterInitials(text, first.end(), name);
        return Optional.of(new EntryName(first.start("name"), end, name, PersonForms.initialsAt(text, first.end(), name)));
    }

    private boolean isGiven() {
        return Person.isClear(Person.words(name)[0]);
    }

    private boolean isInitialled() {
        return initials != null && initials.equals(PersonForms.initials(name)) && !Person.isOther(Person.words(name)[0]);
    }

    private boolean isBesideBody(String text) {
        return ends(text) || PersonForms.BODY.matcher(text).region(end, text.length()).lookingAt();
    }

    private boolean ends(String text) {
        return ENDS.matcher(text).region(end, text.length()).lookingAt();
    }

    private boolean isBeforeBody(String text, Names names) {
        var isKnown = names.in(text).stream().anyMatch(body -> body.start() > end && text.substring(end, body.start()).matches(SPACE));
        var letters = LETTERS.matcher(text).region(end, text.length());
        return isKnown || letters.lookingAt() && !Person.isSurname(letters.group("letters")) && !Person.isGiven(Person.words(name)[1])
                || BODY.matcher(text).region(end, text.length()).matches();
    }

    /** The text with what the entry tells of the person instead of the name. */
    String gone(String text, People people) {
        var told = text.substring(end).replaceFirst("^[\\s\u00A0]*[,–—-]?[\\s\u00A0]*", "");
        var isTold = !told.isEmpty() && !told.startsWith(Redaction.SOMEBODY);
        people.learn(name, initials, isTold ? told : null);
        var bracketed = isTold && told.startsWith("(") && told.endsWith(")") && told.indexOf(')') == told.length() - 1;
        var left = bracketed ? told.substring(1, told.length() - 1) : told;
        return text.substring(0, start) + (isTold ? left : Redaction.SOMEBODY + text.substring(end));
    }
}
