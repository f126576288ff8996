package scot.trsws.programme.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scot.trsws.programme.http.Problem;

/** The one rule book for what is written, whether by POST, PUT, PATCH or an import. */
@ApplicationScoped
public class Drafts {

    @Inject
    Validator validator;

    @Inject
    ObjectMapper mapper;

    /** Refuses a draft with all that is wrong with it, each at its place. */
    public void check(Object draft) {
        check(draft, each -> Stream.empty());
    }

    /** As check, with what else is wrong with it by rules that are not its own. */
    public <D> void check(D draft, Function<D, Stream<Problem.Error>> others) {
        if (draft == null) {
            throw missing();
        }
        refuse(Stream.concat(errors(draft), others.apply(draft)).toList());
    }

    /** As check, but what was wrong before at the same place, and stays as it was, is taken where a state before is given: it refers to what whoever writes may not know of. */
    <D> void check(D draft, D before) {
        if (draft == null || before == null) {
            check(draft);
            return;
        }
        var known = errors(before).collect(Collectors.toSet());
        JsonNode were = mapper.valueToTree(before);
        JsonNode are = mapper.valueToTree(draft);
        refuse(errors(draft).filter(error -> !known.contains(error) || !were.at(error.pointer()).equals(are.at(error.pointer()))).toList());
    }

    private Stream<Problem.Error> errors(Object draft) {
        return Stream.concat(validator.validate(draft).stream().map(Drafts::error), draft instanceof Ruled ruled ? ruled.broken() : Stream.empty());
    }

    private static void refuse(List<Problem.Error> errors) {
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

    /** The place in a draft as JSON tells it. */
    public static String pointer(Path path) {
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
