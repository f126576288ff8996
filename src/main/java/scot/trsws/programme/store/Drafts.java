package scot.trsws.programme.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.function.Function;
import java.util.stream.Stream;
import scot.trsws.programme.http.Problem;

/** The one rule book for what is written, whether by POST, PUT, PATCH or an import. */
@ApplicationScoped
public class Drafts {

    @Inject
    Validator validator;

    /** Refuses a draft with all that is wrong with it, each at its place. */
    public void check(Object draft) {
        check(draft, each -> Stream.empty());
    }

    /** As check, with what else is wrong with it by rules that are not its own. */
    public <D> void check(D draft, Function<D, Stream<Problem.Error>> others) {
        if (draft == null) {
            throw missing();
        }
        var fields = validator.validate(draft).stream().map(Drafts::error);
        var rules = draft instanceof Ruled ruled ? ruled.broken() : Stream.<Problem.Error>empty();
        var errors = Stream.of(fields, rules, others.apply(draft)).flatMap(each -> each).toList();
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }

    static Problem missing() {
        return Problem.unreadable(Problem.Error.at("", "must be a JSON object"));
    }

    private static Problem.Error error(ConstraintViolation<?> violation) {
        return Problem.Error.at(pointer(violation.getPropertyPath()), violation.getMessage());
    }

    private static String pointer(Path path) {
        var pointer = new StringBuilder();
        for (var node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }
}
