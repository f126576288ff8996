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
        var end = PersonForms.afterInitials(text, naming.who().end(), naming.name());
        var remark = remark(naming, Naming.told(text, end), inList);
        if (remark == null) {
            return alone(naming, end, inList && (naming.isCell() || naming.isBeside(end)));
        }
        var after = end(text, end);
        people.learn(naming.name(), naming.initials(), remark + " " + PersonForms.near(text, after));
        var last = PersonForms.afterInitials(text, after, naming.name());
        return besideRemark(naming, without(remark, Setting.NONE, condition), last, inList);
    }

    /** What stands instead of a name that no remark follows: nothing where a cell or a role beside it tells who it was. */
    private Gone alone(Naming naming, int end, boolean isBesideBody) {
        var text = naming.text();
        var role = role(naming);
        people.learn(naming.name(), naming.initials(), isBesideBody ? text.substring(end) : role);
        if (role != null) {
            return besideRole(naming, PersonForms.afterHonours(text, end));
        }
        if (isBesideBody) {
            return new Gone(naming.start(), "", end + (naming.isCell() ? 0 : 1));
        }
        var after = PersonForms.afterHonours(text, end);
        var instead = Chosen.is(text, naming.start(), after) ? Redaction.SOMEBODY : people.instead(naming.name());
        return new Gone(naming.start(), instead, after);
    }

    private static int end(String text, int from) {
        var after = PersonForms.REMARK.matcher(text).region(from, text.length());
        return after.lookingAt() ? after.end() : from;
    }

    private Gone besideRemark(Naming naming, String remark, int end, boolean inList) {
        var text = naming.text();
        var isFollowed = inList && isFollowed(naming, end);
        var mark = isFollowed ? ";" : text.startsWith("(", end) ? " " : "";
        var role = roleBefore(naming);
        var isBesideRole = role.find() && role.group("comma") == null;
        var start = isBesideRole ? role.end("role") : naming.start();
        return new Gone(start, (isBesideRole ? ", " : "") + remark + mark, isFollowed ? text.indexOf(',', end) + 1 : end);
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
        var isParted = before.find() && before.group("comma") != null
                && (!naming.setting().people() || Roles.isSentence(naming.text().substring(end)));
        return new Gone(before.end("role"), "", isParted && naming.text().startsWith(",", end) ? end + 1 : end);
    }

    /** The organisation or role after a name; in a list of people whatever follows it but another person. */
    private String remark(Naming naming, String told, boolean inList) {
        if (told == null || naming.isNextPerson(told) || naming.isTitledWithOthers()) {
            return null;
        }
        return inList && !Roles.isSentence(told) || names.whole(told).isPresent() || Roles.isRole(told) ? told.strip() : null;
    }
}
