package scot.trsws.programme.http;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.NotBlank;

/** Refuses as blank whatever nobody could read: no-break spaces and zero-width characters too. */
public class VisibleText implements ConstraintValidator<NotBlank, String> {

    @Override
    public boolean isValid(String text, ConstraintValidatorContext context) {
        return text != null && !Text.isBlank(text);
    }
}
