package scot.trsws.programme.note.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scot.trsws.programme.store.Count;

/** How many, where a text says so: a number, a range, or so many of a whole; no money, share, year, label or number of a telephone. */
record Amount(Count count, int start, int end) {

    private static final String SPACE = "[\\s\u00A0]";
    private static final Pattern FORM = Pattern.compile("(?<![\\w£$€.,/:#+–-])(?:(?<how>" + Exactness.before() + ")" + SPACE
            + "*+)?+(?<money>[£$€]" + SPACE + "?+)?+"
            + "(?<first>" + Quantity.FORM + ")(?<more>" + Exactness.after() + ")?+"
            + "(?:(?<range>" + SPACE + "?[-–]" + SPACE + "?|" + SPACE + "(?:to|or|and)" + SPACE + ")(?<second>" + Quantity.FORM + "))?+"
            + "(?:" + SPACE + "(?<out>out" + SPACE + ")?of" + SPACE + "(?:(?:the|a|its|their|our|these|those|all|some|possible|total|of)"
            + SPACE + "){0,4}+(?<whole>" + Quantity.FORM + "))?+"
            + "(?![\\w%£$€.:/–-]|,\\d|\\s?(?:%|per ?cent|st\\b|nd\\b|rd\\b|th\\b|am\\b|pm\\b|noon\\b)|\\s[\\d£$€]"
            + "|\\sand an? (?:half|quarter)\\b)", Pattern.CASE_INSENSITIVE);
    private static final Pattern LABEL = Pattern.compile("(?i)\\b(?:levels?|phases?|stages?|actions?|nos?\\.?|numbers?|versions?|v|pages?"
            + "|pp?\\.?|sections?|parts?|chapters?|articles?|items?|papers?|annex|appendix|steps?|tiers?|bands?"
            + "|grades?|groups?|waves?|rooms?|schedules?|points?|questions?|meetings?|covid|primary|secondary|categor(?:y|ies)|types?"
            + "|class(?:es)?|cohorts?|units?|modules?|key|scqf|outcomes?|priorit(?:y|ies)|themes?"
            + "|standards?|tables?|figures?|slides?|options?|objectives?|workstreams?|pillars?|strands?|drafts?|editions?|volumes?|issues?"
            + "|lines?|box|floors?|wards?|zones?|areas?|lots?|blocks?|sites?|teams?|age|ages|aged"
            + "|tel|telephone|phone|mobile|ext|extension|fax|call|codes?|ref|reference|cases?|regulations?|rules?|forms?|rounds?|goals?"
            + "|indicators?|recommendations?|principles?|lessons?|units?"
            + "|(?<!\\b(?:last|this|that|the|each|past|one|two|three|four|five|ten|few|per|every|a) )(?:years?|weeks?|days?|terms?"
            + "|quarters?))[:.]?\\s$");
    private static final Pattern OF_A_WHOLE = Pattern.compile("(?i)(?:\\b(?:none|most|some|many|half|thirds?|quarters?|fifths?|tenths?"
            + "|majority|minority|proportion|percentage|per ?cent|percent|rest|remainder|each|any|one|both|few|several"
            + "|number|share|part|out|only|\\d+)|[%)])\\sof\\s(?:[a-z]+\\s){0,2}$|(?<!\\ball )\\bof\\s(?:the|these|those|its|their"
            + "|our)\\s$|(?:^|[,;(]\\s?)(?:out )?of\\s(?:[a-z]+\\s)?$|\\bhalf\\s(?:the\\s|its\\s|their\\s|an?\\s)?$");
    private static final Pattern NO_NUMBER = Pattern.compile("(?i)(?:\\d|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten))\\s(?:and"
            + "|or|&|in|in every)\\s$|\\d\\s$|[£$€]\\s?[\\d.,]+\\s?\\w*\\s?(?:to|and|or|-|–)\\s?$"
            + "|\\b(?:remaining|outstanding|same|next)\\s$|\\beach\\s(?:(?:with|of|having|had|for)\\s)?$"
            + "|\\b(?:groups|classes|cohorts|teams|batches|sets) of\\s$|\\b(?:GBP|EUR|USD)\\s?$");
    private static final Pattern OTHER_SENSE = Pattern.compile("(?i)(?:\\b(?:hand|pass|carr|roll|turn|brought|mov|took|tak|left|go|went"
            + "|run|talk|look|chang)\\w*\\sover|\\b(?:talk|spoke|speak|told|tell|hear|learn|ask|inform|question|concern|worr|thought|know"
            + "|think"
            + "|stor|news|report|paper|discuss|detail)\\w*\\sabout|\\b(?:sign|add|ke?pt?)\\w*\\sup to"
            + "|\\b(?:c[oa]me|fall|fell|list|group|work)\\w*\\sunder|\\bthe\\s(?:above|below)"
            + "|\\b(?:travel|tour|cent|buil[td]|bas|mov|go)\\w*\\saround|\\b(?:choos|chose|pick)\\w*\\s(?:between|some))$");
    private static final int NEAR = 40;
    private static final int SCALE = 100;

    /** The amounts of a text in their order. */
    static List<Amount> in(String text) {
        var found = new ArrayList<Amount>();
        var form = FORM.matcher(text);
        while (form.find()) {
            var before = text.substring(Math.max(0, form.start() - NEAR), form.start());
            if (said(form, "money") == null && !isYear(form) && !isNone(before) && !isOtherSense(before, form)) {
                of(form).ifPresent(found::add);
            }
        }
        return found;
    }

    private static boolean isNone(String before) {
        return LABEL.matcher(before).find() || OF_A_WHOLE.matcher(before).find() || NO_NUMBER.matcher(before).find();
    }

    private static boolean isOtherSense(String before, Matcher form) {
        return said(form, "how") != null && OTHER_SENSE.matcher(before + said(form, "how")).find();
    }

    private static boolean isYear(Matcher form) {
        return said(form, "how") == null && form.group("first").matches("(?:19|20)\\d\\d|0\\d+");
    }

    private static Optional<Amount> of(Matcher form) {
        var first = Quantity.of(form.group("first"));
        var second = said(form, "second") == null ? first : Quantity.of(said(form, "second"));
        var how = Exactness.of(said(form, "how"), said(form, "more"));
        if (first.isEmpty() || second.isEmpty() || first.getAsLong() < 2 || !isRange(form, first, second, how) || !isWhole(form, second)) {
            return Optional.empty();
        }
        var given = form.group().strip();
        var count = said(form, "second") == null ? how.count(first.getAsLong(), given)
                : new Count(first.getAsLong(), second.getAsLong(), given);
        return Optional.of(new Amount(count, form.start(), form.end()));
    }

    /** A group of this match; one that an attempt further left has filled is none. */
    private static String said(Matcher form, String group) {
        return form.start(group) < form.start() || form.end(group) > form.end() ? null : form.group(group);
    }

    /**
     * A range rises, and is one by "and" only after between; what is said of both ends at once is none, such as two to three hundred, whose
     * end then seems more than a hundred times its beginning.
     */
    private static boolean isRange(Matcher form, OptionalLong first, OptionalLong second, Exactness how) {
        if (said(form, "second") == null) {
            return how != Exactness.BETWEEN;
        }
        var between = how == Exactness.BETWEEN;
        return first.getAsLong() < second.getAsLong() && second.getAsLong() <= SCALE * first.getAsLong()
                && between == said(form, "range").strip().equalsIgnoreCase("and")
                && (between || how == Exactness.EXACT || how == Exactness.ABOUT);
    }

    /** So many of a whole that is no less; nine out of ten is a share. */
    private static boolean isWhole(Matcher form, OptionalLong most) {
        if (said(form, "whole") == null) {
            return true;
        }
        var whole = Quantity.of(said(form, "whole"));
        return whole.isPresent() && whole.getAsLong() >= most.getAsLong() && !List.of(10L, 100L, 1_000L).contains(whole.getAsLong())
                && (said(form, "out") == null || whole.getAsLong() > 10);
    }
}
