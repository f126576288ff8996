package scot.trsws.programme.store;

import jakarta.inject.Inject;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Looks up whether a noun that is referred to exists. */
public class ReferenceExists implements ConstraintValidator<Refers, String> {

    @Inject
    References references;

    private String table;

    @Override
    public void initialize(Refers refers) {
        table = refers.value();
    }

    @Override
    public boolean isValid(String id, ConstraintValidatorContext context) {
        if (id == null || references.exist(table, id)) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(References.missing(table)).addConstraintViolation();
        return false;
    }
}
