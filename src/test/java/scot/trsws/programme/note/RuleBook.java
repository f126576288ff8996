package scot.trsws.programme.note;

import jakarta.validation.Validation;
import jakarta.validation.Validator;

/** The rules of what is written, as the service keeps them. */
public final class RuleBook {

    public static final Validator RULES = Validation.buildDefaultValidatorFactory().getValidator();

    private RuleBook() {}
}
