package scot.trsws.programme.workstream.survey;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import scot.trsws.programme.http.Representation;
import scot.trsws.programme.store.Stored;

/** What a version of a survey asks: kept flat, row by row, and read as a whole. */
@MappedSuperclass
public abstract class Questionnaire<D, V extends Representation> extends Stored<D, V> {

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "survey_instrument_outcomes", joinColumns = @JoinColumn(name = "survey_instrument"))
    @OrderColumn(name = "position")
    private List<Outcome> outcomes = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "survey_instrument_dimensions", joinColumns = @JoinColumn(name = "survey_instrument"))
    @OrderColumn(name = "position")
    private List<Dimension.Row> dimensions = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "survey_instrument_categories", joinColumns = @JoinColumn(name = "survey_instrument"))
    @OrderColumn(name = "position")
    private List<Dimension.CategoryRow> categories = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "survey_instrument_questions", joinColumns = @JoinColumn(name = "survey_instrument"))
    @OrderColumn(name = "position")
    private List<Question.Row> questions = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "survey_instrument_options", joinColumns = @JoinColumn(name = "survey_instrument"))
    @OrderColumn(name = "position")
    private List<Question.OptionRow> options = new ArrayList<>();

    protected Questionnaire() {}

    protected Questionnaire(String id) {
        super(id);
    }

    void ask(List<Outcome> wanted, List<Dimension> groups, List<Question> asked) {
        replace(outcomes, wanted);
        replace(dimensions, groups.stream().map(Dimension::row).toList());
        replace(categories, groups.stream().flatMap(Dimension::categoryRows).toList());
        replace(questions, asked.stream().map(Question::row).toList());
        replace(options, asked.stream().flatMap(Question::optionRows).toList());
    }

    /** What the survey is to tell of. */
    public List<Outcome> outcomes() {
        return List.copyOf(outcomes);
    }

    /** What groups respondents are told apart by, in their order. */
    public List<Dimension> dimensions() {
        return Dimension.composed(dimensions, categories);
    }

    /** What is asked, in its order. */
    public List<Question> questions() {
        return Question.composed(questions, options);
    }
}
