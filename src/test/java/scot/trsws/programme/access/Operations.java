package scot.trsws.programme.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import scot.trsws.programme.Declared;

/** Every operation of the API document, with the roles that the code allows it. */
final class Operations {

    /** One operation; roles is empty where anybody is let in. */
    record Op(String id, String method, String path, JsonNode document, Set<String> roles, boolean open) {

        boolean allows(String role) {
            return open || roles.contains(role) || !role.equals(Roles.PUBLIC) && roles.contains(Roles.READER) || roles.contains(Roles.PUBLIC);
        }

        boolean writes() {
            return !method.equals("GET");
        }
    }

    private Operations() {}

    static List<Op> all() {
        var methods = methods();
        var operations = new ArrayList<Op>();
        document().get("paths").properties().forEach(path -> path.getValue().properties().stream().filter(each -> each.getValue().has("operationId"))
                .forEach(each -> operations.add(operation(path.getKey(), each.getKey().toUpperCase(Locale.ROOT), each.getValue(), methods))));
        return operations;
    }

    static JsonNode document() {
        try {
            return new YAMLMapper().readTree(Files.readString(Declared.DOCUMENT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Op operation(String path, String verb, JsonNode document, Map<String, Method> methods) {
        var id = document.get("operationId").asText();
        var method = methods.get(id);
        var allowed = method.isAnnotationPresent(RolesAllowed.class) ? method.getAnnotation(RolesAllowed.class) : method.getDeclaringClass().getAnnotation(RolesAllowed.class);
        var open = allowed == null && (method.isAnnotationPresent(PermitAll.class) || method.getDeclaringClass().isAnnotationPresent(PermitAll.class));
        if (allowed == null && !open) {
            throw new AssertionError(id + " does not say who may call it");
        }
        return new Op(id, verb, path, document, allowed == null ? Set.of() : Set.of(allowed.value()), open);
    }

    private static Map<String, Method> methods() {
        return new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("scot.trsws.programme").stream()
                .filter(type -> type.getSimpleName().endsWith("Resource")).flatMap(type -> annotated(type.getName()))
                .collect(Collectors.toMap(method -> method.getAnnotation(Operation.class).operationId(), Function.identity()));
    }

    /** By the loader of the application, whose annotations are those of this test. */
    private static Stream<Method> annotated(String type) {
        try {
            return Arrays.stream(Thread.currentThread().getContextClassLoader().loadClass(type).getDeclaredMethods())
                    .filter(method -> method.isAnnotationPresent(Operation.class) && !method.isSynthetic());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
