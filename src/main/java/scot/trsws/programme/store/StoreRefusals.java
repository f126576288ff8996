package scot.trsws.programme.store;

import io.quarkus.arc.ArcUndeclaredThrowableException;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.RollbackException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.postgresql.util.PSQLException;
import scot.trsws.programme.http.Problem;
import scot.trsws.programme.http.ProblemMapper;
import scot.trsws.programme.http.Refusal;

/**
 * Turns what the database refuses into problems: a constraint's name, table__column__kind, says where and why. A trigger that
 * keeps two nouns from contradicting each other raises a restrict_violation, and says in its message what is in the way.
 */
class StoreRefusals {

    private static final String RETRY_AFTER_SECONDS = "2";
    private static final Pattern AWAY = Pattern.compile("08...|57P0.|57014|53...|25006|55P03|40001|40P01");

    @Inject
    ProblemMapper problems;

    @Inject
    ConstraintWords words;

    @ServerExceptionMapper
    public Response persistence(PersistenceException e, UriInfo uri) {
        return refused(e, uri);
    }

    @ServerExceptionMapper
    public Response commit(RollbackException e, UriInfo uri) {
        return refused(e, uri);
    }

    @ServerExceptionMapper
    public Response undeclared(ArcUndeclaredThrowableException e, UriInfo uri) {
        return refused(e, uri);
    }

    @ServerExceptionMapper
    public Response sql(SQLException e, UriInfo uri) {
        return refused(e, uri);
    }

    private Response refused(Throwable e, UriInfo uri) {
        if (ProblemMapper.cause(e, OptimisticLockException.class).isPresent()) {
            return problems.problem(new Problem(Refusal.PRECONDITION_FAILED, "Someone else changed it just now. Read it again and repeat your change."), uri);
        }
        var sql = ProblemMapper.cause(e, SQLException.class);
        if (sql.isEmpty()) {
            return problems.unexpected(e, uri);
        }
        var state = String.valueOf(sql.get().getSQLState());
        if (AWAY.matcher(state).matches() || sql.get() instanceof SQLTransientConnectionException || isPool(sql.get())) {
            return problems.problem(new Problem(Refusal.UNAVAILABLE, "Try again in " + RETRY_AFTER_SECONDS + " seconds.")
                    .with("Retry-After", RETRY_AFTER_SECONDS), uri);
        }
        return state.startsWith("23") && sql.get() instanceof PSQLException refusal
                ? problems.problem(constraint(refusal), uri) : problems.unexpected(e, uri);
    }

    private static boolean isPool(SQLException e) {
        return String.valueOf(e.getMessage()).startsWith("Sorry, acquisition timeout");
    }

    private Problem constraint(PSQLException e) {
        var error = e.getServerErrorMessage();
        var parts = String.valueOf(error.getConstraint()).split("__");
        var pointer = parts.length == 3 ? "/" + camel(parts[1]) : error.getColumn() == null ? "" : "/" + camel(error.getColumn());
        return switch (e.getSQLState()) {
            case "23505" -> new Problem(Refusal.CONFLICT, "Choose another value.", Problem.Error.at(pointer, "is taken already"));
            case "23503" -> error.getMessage().startsWith("update or delete")
                    ? new Problem(Refusal.IN_USE, "Still referred to by " + References.one(parts[0]) + ".")
                    : Problem.invalid(Problem.Error.at(pointer, "there is nothing with this id"));
            case "23001" -> new Problem(Refusal.ILLEGAL_TRANSITION, error.getMessage());
            default -> Problem.invalid(Problem.Error.at(pointer, words.of(error.getConstraint())));
        };
    }

    private static String camel(String column) {
        var words = column.split("_");
        return words[0] + Arrays.stream(words).skip(1).map(word -> word.substring(0, 1).toUpperCase() + word.substring(1)).collect(Collectors.joining());
    }
}
