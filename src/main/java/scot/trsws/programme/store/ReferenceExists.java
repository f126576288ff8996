package scot.trsws.programme.store;

import jakarta.inject.Inject;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Looks up whether a noun that is referred to exists. */
public class ReferenceExists implements ConstraintValidator<Refers, String> {

    @Inject
    Pages pages;

    private String table;

    @Override
    public void initialize(Refers refers) {
        table = refers.value();
    }

    @Override
    public boolean isValid(String id, ConstraintValidatorContext context) {
        if (id == null || pages.exists(table, id)) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate("there is no " + spoken(table) + " with this id").addConstraintViolation();
        return false;
    }

    static String spoken(String table) {
        return table.replace('_', ' ');
    }
}
