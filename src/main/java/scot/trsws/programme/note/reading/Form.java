package scot.trsws.programme.note.reading;

import java.util.List;
import scot.trsws.programme.note.Register.Known;
import scot.trsws.programme.note.reading.Words.Word;

/** One way of writing the name of a partner or group, word by word; an acronym counts only in its own case. */
record Form(List<String> keys, String acronym, Known known) {

    static Form of(String name, Known known) {
        var words = Words.of(withoutArticle(name));
        return new Form(words.stream().map(Word::key).toList(), words.size() == 1 && isAcronym(name.strip()) ? name.strip() : null, known);
    }

    static boolean isAcronym(String name) {
        return name.length() > 1 && name.length() < 12 && name.chars().filter(Character::isUpperCase).count() > 1
                && name.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c) || c == '&');
    }

    static String withoutArticle(String name) {
        var bare = name.strip();
        return bare.regionMatches(true, 0, "the ", 0, 4) ? bare.substring(4).strip() : bare;
    }

    int size() {
        return keys.size();
    }

    boolean standsAt(List<Word> words, int at) {
        if (at + size() > words.size() || acronym != null && !isSame(words.get(at))) {
            return false;
        }
        for (var i = 0; i < size() - 1; i++) {
            if (!keys.get(i).equals(words.get(at + i).key())) {
                return false;
            }
        }
        var last = words.get(at + size() - 1);
        return lastKey().equals(last.key()) || lastKey().equals(last.owner());
    }

    /** Where it ends, if this is its last word: before a possessive s. */
    int end(Word last) {
        return lastKey().equals(last.key()) ? last.end() : last.end() - 2;
    }

    private String lastKey() {
        return keys.get(size() - 1);
    }

    private boolean isSame(Word word) {
        return word.text().equals(acronym) || word.text().startsWith(acronym) && word.owner().length() == acronym.length();
    }
}
