package scot.trsws.programme.note.reading;

import java.util.function.Predicate;
import java.util.regex.Matcher;

/** Puts what a person is in the place of the name, wherever a line names one. */
record Erasure(Names names, People people) {

    private static final int FAR = 40;

    /** What stands instead of a name, from where, and where what it stands for ends. */
    private record Gone(int start, String instead, int end) {}

    /** The text without those whom it shows to be people. */
    String named(String text, Setting setting) {
        return without(text, setting, Naming::isPerson);
    }

    /** The text without first names that stand alone. */
    String alone(String text, Setting setting) {
        return without(text, setting, Naming::isAlone);
    }

    private String without(String text, Setting setting, Predicate<Naming> condition) {
        var out = new StringBuilder();
        var done = 0;
        var last = -1;
        for (var candidate : Candidate.in(text, names.in(text))) {
            var naming = new Naming(text, candidate, setting, names, last);
            if (naming.start() >= done && condition.test(naming)) {
                var gone = gone(naming, naming.isEntry(), condition);
                out.append(text, done, gone.start).append(gone.instead);
                done = gone.end;
                last = gone.end;
            }
        }
        return done == 0 ? text : out.append(text.substring(done)).toString();
    }

    private Gone gone(Naming naming, boolean inList, Predicate<Naming> condition) {
        var text = naming.text();
        var name = naming.who().name();
        var first = PersonForms.afterInitials(text, naming.who().end(), name);
        var remark = remark(naming, Naming.told(text, first), inList);
        var cell = inList && (naming.isCell() || naming.isBeside(first));
        var role = role(naming);
        people.learn(name, PersonForms.initialsAt(text, naming.who().end(), name), remark != null ? remark + " " + PersonForms.near(text, end(text, first)) : cell ? text.substring(first) : role);
        if (remark != null) {
            return besideRemark(naming, without(remark, Setting.NONE, condition), PersonForms.afterInitials(text, end(text, first), name), inList);
        }
        var last = PersonForms.afterHonours(text, first);
        return role == null ? new Gone(naming.start(), cell ? "" : people.instead(name), cell && first > naming.who().end() ? first + 1 : last) : besideRole(naming, last);
    }

    private static int end(String text, int from) {
        var after = PersonForms.REMARK.matcher(text).region(from, text.length());
        return after.lookingAt() ? after.end() : from;
    }

    private Gone besideRemark(Naming naming, String remark, int end, boolean inList) {
        var text = naming.text();
        var next = inList && isFollowed(naming, end) ? text.indexOf(',', end) + 1 : end;
        var role = roleBefore(naming);
        var isBeside = role.find() && role.group("comma") == null;
        var beside = isBeside ? ", " : "";
        return new Gone(isBeside ? role.end("role") : naming.start(), beside + remark + (next > end ? ";" : text.startsWith("(", end) ? " " : ""), next);
    }

    /** Whether the next of a list is another person, so that what comes after the comma is not of this one. */
    private boolean isFollowed(Naming naming, int end) {
        var next = naming.text().startsWith(",", end) ? Naming.told(naming.text(), end) : null;
        return next != null && naming.isNextPerson(next);
    }

    /** The role that stands right before a name, such as in the Chair, Ann Example. */
    private static String role(Naming naming) {
        var before = roleBefore(naming);
        return before.find() ? before.group("role") : null;
    }

    private static Matcher roleBefore(Naming naming) {
        return PersonForms.ROLE_BEFORE.matcher(naming.text()).region(Math.max(0, naming.start() - FAR), naming.start());
    }

    private static Gone besideRole(Naming naming, int end) {
        var before = roleBefore(naming);
        var parted = before.find() && before.group("comma") != null;
        return new Gone(before.end("role"), "", parted && naming.text().startsWith(",", end) ? end + 1 : end);
    }

    /** The organisation or role after a name; in a list of people whatever follows it but another person. */
    private String remark(Naming naming, String told, boolean inList) {
        if (told == null || naming.isNextPerson(told) || naming.isTitledWithOthers()) {
            return null;
        }
        return inList && !Roles.isSentence(told) || names.whole(told).isPresent() || Roles.isRole(told) ? told.strip() : null;
    }
}
