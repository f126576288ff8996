package scot.trsws.programme.note.reading;

import java.util.regex.Pattern;

/** Mail addresses and telephone numbers, which tell of a person, too. */
final class Contacts {

    private static final Pattern MAIL = Pattern.compile("[\\w.+'’-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,5}");
    private static final Pattern TELEPHONE = Pattern.compile("(?<![\\w/.,£$-])"
            + "(?:\\+44[\\s\u00A0-]?(?:\\(0\\)[\\s\u00A0]?)?|\\(?0)\\d{2,4}\\)?[\\s\u00A0-]?\\d{3,4}(?:[\\s\u00A0-]?\\d{3,4})?(?![\\w/-]"
            + "|[.,]\\d)");
    private static final int FEWEST_DIGITS = 10;

    private Contacts() {}

    static String gone(String text) {
        var told = text.indexOf('@') < 0 ? text : MAIL.matcher(text).replaceAll("[mail address]");
        return TELEPHONE.matcher(told).replaceAll(number -> digits(number.group()) < FEWEST_DIGITS ? "$0" : "[telephone number]");
    }

    private static long digits(String number) {
        return number.chars().filter(Character::isDigit).count();
    }
}
