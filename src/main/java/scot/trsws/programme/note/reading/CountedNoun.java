package scot.trsws.programme.note.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What is counted: the words after a number up to the first in the plural. */
record CountedNoun(List<String> words, int end) {

    private static final Set<String> STOPS = words("of in on at from with to by for is are was were has have had the will that which who"
            + " whom or as than but if can could would should may might must because since until after before per this these"
            + " through across attended attending joined completed completing received receiving took taking went came said told asked"
            + " asking made met left saw held ran used gave given need needs needed want wants wanted signed responded replied applied"
            + " visited contacted participated participating engaged reported shared sent wrote worked during including about around under"
            + " over between within without out not no each every all did do does be been being a an and also then now");
    private static final Set<String> NO_RESULT = words("things items questions points parts minutes hours days weeks months years times"
            + " ways occasions options actions priorities themes phases stages pages steps decades quarters pounds euros dollars pence"
            + " levels types kinds reasons issues aims objectives pillars meetings members aspects elements recommendations others places"
            + " spaces seats slots vacancies olds miles metres kilometres nights evenings mornings afternoons thirds halves tenths"
            + " fifths dates words lines paragraphs sections chapters degrees sides hundreds thousands millions dozens times percentages"
            + " oclock");
    private static final Set<String> PEOPLE = words("people staff children women men workers practitioners managers leaders students"
            + " professionals participants delegates attendees learners carers caregivers supervisors officers employees parents adults"
            + " individuals colleagues trainers personnel members nurses teachers educators representatives councillors volunteers"
            + " apprentices graduates trainees clinicians doctors assistants advisers facilitators coaches mentors champions pupils"
            + " coordinators pharmacists psychologists tutors lecturers probationers midwives leads directors executives consultants"
            + " chairs convenors heads");
    private static final Set<String> ENDS_IN_S = words("this across process various previous focus business its his less access progress"
            + " success always perhaps plus thus");
    private static final Set<String> SAYS_NOTHING = words("more new further additional extra different separate other");
    private static final Pattern MARK = Pattern.compile("[.;:!?()\"“”/]|^\\s*,");
    private static final Pattern MEMBERS = Pattern.compile("(?i)members of (?:[\\w-]+ ){0,2}staff\\b");
    private static final Pattern RATE = Pattern.compile("(?i)^(?:\\s\\w+){0,3}\\s(?:per|each|every)\\b"
            + "|^\\s(?:an? (?:year|month|week|day|session|term|quarter|time)|annually|yearly|monthly|weekly|at a time|old)\\b");
    private static final int FARTHEST = 8;
    private static final int FAR = 120;
    private static final int LONGEST_MEASURE = 60;

    private static Set<String> words(String words) {
        return Set.copyOf(Arrays.asList(words.split(" ")));
    }

    /** The noun of a number that ends here; none where it is not clear, no result of anything, or so many each time. */
    static Optional<CountedNoun> after(int start, String text) {
        var after = text.substring(start, Math.min(text.length(), start + FAR));
        var noun = new ArrayList<String>();
        var before = 0;
        for (var word : Words.of(after)) {
            if (noun.size() == FARTHEST || stops(word, noun) || MARK.matcher(after.substring(before, word.start())).find()) {
                return Optional.empty();
            }
            noun.add(word.key());
            before = word.end();
            if (isPlural(word.key())) {
                return of(noun, start, word, after);
            }
        }
        return Optional.empty();
    }

    /** Whether a word is none of a noun; between its adjectives may stand an "and". */
    private static boolean stops(Words.Word word, List<String> noun) {
        return Character.isDigit(word.key().charAt(0)) || STOPS.contains(word.key()) && !(word.key().equals("and") && !noun.isEmpty());
    }

    private static Optional<CountedNoun> of(List<String> noun, int start, Words.Word last, String after) {
        var ofStaff = MEMBERS.matcher(after.substring(last.start()));
        if (ofStaff.lookingAt()) {
            return Optional.of(new CountedNoun(List.of("members", "of", "staff"), start + last.start() + ofStaff.end()));
        }
        var each = NO_RESULT.contains(last.key()) || RATE.matcher(after.substring(last.end())).find();
        return each ? Optional.empty() : Optional.of(new CountedNoun(List.copyOf(noun), start + last.end()));
    }

    private static boolean isPlural(String key) {
        return PEOPLE.contains(key) || key.length() > 3 && key.endsWith("s") && !key.endsWith("ss") && !key.endsWith("us")
                && !ENDS_IN_S.contains(key);
    }

    boolean isPeople() {
        return PEOPLE.contains(words.get(words.size() - 1));
    }

    /** The last words of it as a name of a measure. */
    String measure() {
        var telling = words.stream().dropWhile(SAYS_NOTHING::contains).toList();
        var slug = String.join("-", telling.subList(Math.max(0, telling.size() - 3), telling.size())).replaceAll("[^a-z0-9-]", "");
        return slug.length() > LONGEST_MEASURE ? slug.substring(slug.length() - LONGEST_MEASURE).replaceFirst("^-+", "") : slug;
    }
}
