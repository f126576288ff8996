package scot.trsws.programme.note.reading;

import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words that may be a name, where they stand: what is around them tells whether they are one of a person. */
record Naming(String text, Candidate who, Setting setting, Names names, int before) {

    private static final int NEAR = 200;

    /** Whether it is a person, by all that a single line tells. */
    boolean isPerson() {
        return !is(PersonForms.NAMED_AFTER) && (isTitled() || isOfRank() || !who.isLone() && isNamed());
    }

    private boolean isNamed() {
        return Person.isCertain(name()) || isInitialled() || isMeant();
    }

    /** Whether what is around it tells that a person is meant. */
    private boolean isMeant() {
        return isEntry() || isOfBody() || isAsked() || isActing();
    }

    /** Whether it is a first name that stands alone. */
    boolean isAlone() {
        return who.isLone() && Person.isClear(name()) && !Person.isShouted(name()) && !is(PersonForms.NAMED_AFTER);
    }

    String name() {
        return who.name();
    }

    /** Its initials, where they stand in brackets. */
    String initials() {
        return PersonForms.initialsAt(text, who.end(), name());
    }

    boolean isTitled() {
        return PersonForms.TITLE.matcher(near()).find();
    }

    private boolean isOfRank() {
        return PersonForms.RANK.matcher(near()).find() || isTitledWithOthers();
    }

    /** Whether it is one of several that a word such as Councillors stands before. */
    boolean isTitledWithOthers() {
        return PersonForms.TITLES_BEFORE.matcher(near()).find();
    }

    /** Where the name begins with its title. */
    int start() {
        var title = PersonForms.TITLE.matcher(near());
        return title.find() ? who.start() - title.end() + title.start() : who.start();
    }

    /** An initial with a full stop, unless it numbers a point. */
    private boolean isInitialled() {
        return Person.words(name())[0].endsWith(".") && !text.substring(0, who.start()).isBlank();
    }

    /** Whether it is one of a list of people. */
    boolean isEntry() {
        if (!setting.people() || !is(PersonForms.ENDS_ENTRY)) {
            return false;
        }
        if (Person.hasGivenName(name()) || Person.isInitial(Person.words(name())[0])) {
            return true;
        }
        return isFirst() ? told() != null || !setting.bodies() || isCell() : isNext() && (isLikely(name()) || isLabelled());
    }

    private boolean isFirst() {
        return PersonForms.STARTS_ENTRY.matcher(near()).find();
    }

    /** Whether nothing but a comma or an "and" parts it from the person before it. */
    private boolean isNext() {
        return before >= 0 && PersonForms.NEXT_IN_LIST.matcher(text).region(before, who.start()).matches();
    }

    private boolean isLabelled() {
        return Label.of(Setting.bare(text)) != null || text.chars().filter(c -> c == ',').count() > 1;
    }

    private boolean isOfBody() {
        var told = told();
        return told != null && is(PersonForms.ENDS_ENTRY)
                && (names.whole(told).isPresent() || Roles.isRole(told) && Person.hasGivenName(name()));
    }

    private boolean isAsked() {
        return is(PersonForms.AFTER_ASKED) && PersonForms.AT_ASKED.matcher(near()).find() && PersonForms.ASKS.matcher(text).find();
    }

    private boolean isActing() {
        return is(PersonForms.DOES_AS_PEOPLE)
                || Person.hasGivenName(name()) && (is(PersonForms.DOES) || PersonForms.DONE_TO.matcher(near()).find());
    }

    /** What stands right before it; a comma stands for what is too far to matter. */
    String near() {
        return who.start() <= NEAR ? text.substring(0, who.start()) : "," + text.substring(who.start() - NEAR, who.start());
    }

    private boolean is(Pattern after) {
        return after.matcher(text).region(who.end(), text.length()).lookingAt();
    }

    /** A name in a cell of its own stands beside the body that it is from. */
    boolean isCell() {
        return text.startsWith("\t", who.end());
    }

    /** Whether initials in brackets are all that parts a name from the body that it is from. */
    boolean isBeside(int initialsEnd) {
        return initialsEnd > who.end() && isFirst() && PersonForms.BODY.matcher(text).region(initialsEnd, text.length()).lookingAt();
    }

    /** What follows in brackets or after a comma; null where nothing does. */
    private String told() {
        return told(text, PersonForms.afterInitials(text, who.end(), name()));
    }

    static String told(String text, int from) {
        var after = PersonForms.REMARK.matcher(text).region(from, text.length());
        return after.lookingAt() ? Stream.of("is", "of", "then").map(after::group).filter(Objects::nonNull).findFirst().orElse(null) : null;
    }

    /** Whether what follows a name is the name of the next person. */
    boolean isNextPerson(String told) {
        var name = PersonForms.MORE.matcher(PersonForms.TITLED.matcher(told.strip()).replaceFirst("")).replaceFirst("");
        return Person.couldBe(name) && names.in(name).isEmpty() && (isLikely(name) || isLabelled());
    }

    private static boolean isLikely(String name) {
        var words = Person.words(name);
        return Person.isGiven(words[0]) || Person.isInitial(words[0]) || Person.isPlainSurname(words[words.length - 1]);
    }
}
