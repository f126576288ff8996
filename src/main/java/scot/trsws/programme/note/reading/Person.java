package scot.trsws.programme.note.reading;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells the name of a person from other words in capitals: by given names and surnames, and by the words of bodies, places and roles. */
final class Person {

    /** A word as names have it, such as Ann, McNab, O'Dear, Anne-Marie or Q. */
    static final String TOKEN = "(?:(?:Mac|Mc|Nic|Fitz|De|Du|La|Le|O['’]"
            + "|D['’])?\\p{Lu}\\p{Ll}{1,20}+(?:[-'’]\\p{Lu}\\p{Ll}{1,20}+){0,2}+(?!\\p{L})"
            + "|(?:\\p{Lu}\\.){1,3})";
    static final String CAPITALS = "(?:Mac|Mc|O['’])?\\p{Lu}{3,20}+(?:[-’']\\p{Lu}{3,20}+)?+(?![\\p{L}\\d&])";
    static final String PARTICLE = "(?:(?:de|da|di|la|du|van|von|der|den|bin|al)[ \u00A0]){0,2}";
    static final String NAME = TOKEN
            + "(?:[ \u00A0]" + PARTICLE + "(?:" + TOKEN + "|" + CAPITALS + "|\\p{Lu}(?=[ \u00A0]\\p{Lu}))){1,3}";

    private static final Pattern WHOLE = Pattern.compile("(?:" + NAME + "|" + CAPITALS + "(?:[ \u00A0]" + CAPITALS + "){1,3}"
            + "|\\p{Lu}(?:[ \u00A0]?\\p{Lu}){0,2}[ \u00A0](?:" + TOKEN + "|" + CAPITALS + "))");
    private static final Pattern WORD = Pattern.compile(TOKEN);
    private static final Pattern SPACES = Pattern.compile("[ \u00A0]+");
    private static final Pattern SHOUTED = Pattern.compile("(?:Mac|Mc|O['’])?\\p{Lu}{2,}(?:['’-]\\p{Lu}+)?");
    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.?|(?:\\p{Lu}\\.){2,3}");
    private static final Pattern OF_A_CLAN = Pattern.compile("(?:Mac|Mc|Nic|Fitz|O['’])\\p{Lu}\\p{L}+");
    private static final Pattern MARKS = Pattern.compile("['’.]");
    private static final Pattern ACCENT = Pattern.compile("\\p{Mn}");
    private static final WordList GIVEN = WordList.of("given-names.txt");
    private static final WordList SURNAMES = WordList.of("surnames.txt");
    private static final WordList OTHER = WordList.of("other-words.txt");
    private static final int LONGEST = 80;

    private Person() {}

    /** Whether the text could be the name of a person, and of nothing else that its words tell. */
    static boolean couldBe(String text) {
        if (text.length() >= LONGEST || !WHOLE.matcher(text).matches()) {
            return false;
        }
        var words = words(text);
        var last = words.length - 1;
        return (!isShouted(words[0]) || isGiven(words[0]))
                && IntStream.rangeClosed(1, last).noneMatch(at -> isOther(words[at]) && !(at == last && isFamily(words[0], words[last])))
                && (!isOther(words[0]) || isGiven(words[0]));
    }

    /** Some families are called as places or things are. */
    private static boolean isFamily(String given, String word) {
        return mayBeSurname(word) && (isClear(given) || isInitial(given));
    }

    /** Whether it is a single word that could be a name. */
    static boolean isAlone(String text) {
        return WORD.matcher(text).matches() && !isOther(text);
    }

    /** Whether it is the name of a person wherever it stands: a given name and more where that is no place, or an initial and a surname. */
    static boolean isCertain(String text) {
        var words = words(text);
        var last = words[words.length - 1];
        if (isInitial(words[0])) {
            return isPlainSurname(last) && !words[0].equals("A") && !words[0].equals("I");
        }
        return isClear(words[0]) ? !isShouted(words[0]) || isSurname(last)
                : isGiven(words[0]) && (isSurname(last) || !isOther(words[0]));
    }

    static boolean hasGivenName(String text) {
        return isGiven(words(text)[0]);
    }

    /** Whether a word is a given name and nothing else. */
    static boolean isClear(String word) {
        return GIVEN.clear().contains(plain(word))
                || word.indexOf('-') > 0 && GIVEN.clear().contains(plain(word.substring(0, word.indexOf('-'))));
    }

    static boolean isGiven(String word) {
        return isClear(word) || GIVEN.doubtful().contains(plain(word));
    }

    static boolean isSurname(String word) {
        return OF_A_CLAN.matcher(word).matches() || parts(word).anyMatch(SURNAMES::has);
    }

    /** Whether a word is a surname and nothing else. */
    static boolean isPlainSurname(String word) {
        return OF_A_CLAN.matcher(word).matches() || parts(word).anyMatch(SURNAMES.clear()::contains);
    }

    private static Stream<String> parts(String word) {
        return word.indexOf('-') < 0 ? Stream.of(plain(word)) : Stream.of(plain(word).split("-"));
    }

    static boolean isShouted(String word) {
        return SHOUTED.matcher(word).matches();
    }

    static boolean isInitial(String word) {
        return INITIAL.matcher(word).matches();
    }

    /** Whether a word is one of bodies, places, roles or headings. */
    static boolean isOther(String word) {
        return OTHER.has(key(word));
    }

    /** Whether a word of bodies, places or roles is a surname, too. */
    static boolean mayBeSurname(String word) {
        return OTHER.doubtful().contains(key(word));
    }

    private static String key(String word) {
        return MARKS.matcher(word.toLowerCase(Locale.UK)).replaceAll("");
    }

    static String[] words(String text) {
        return SPACES.split(text);
    }

    /** A word as the lists have it: without accents, and in capitals only where it begins. */
    private static String plain(String word) {
        var bare = Normalizer.isNormalized(word, Normalizer.Form.NFD) ? word
                : ACCENT.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
        if (!isShouted(bare)) {
            return bare;
        }
        var plain = new StringBuilder();
        for (var part : bare.toLowerCase(Locale.UK).split("(?<=['’-])")) {
            plain.append(Words.capitalised(part));
        }
        return plain.toString();
    }
}
