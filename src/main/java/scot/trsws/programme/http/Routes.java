package scot.trsws.programme.http;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Which methods each address offers, exactly. */
@Singleton
public class Routes {

    private record Route(Pattern path, String verb, String accepted, Method operation) {}

    private final List<Route> routes;

    @Inject
    Routes(BeanManager beans) {
        routes = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream().map(bean -> bean.getBeanClass())
                .filter(type -> type.isAnnotationPresent(Path.class)).distinct()
                .flatMap(type -> Arrays.stream(type.getMethods()).filter(method -> verb(method).isPresent()).map(method -> route(type, method)))
                .toList();
    }

    /** The value of the Allow header for a path; empty where no resource has that address. */
    public String allowed(String path) {
        var verbs = new TreeSet<String>();
        routes.stream().filter(route -> route.path.matcher(path).matches()).forEach(route -> verbs.add(route.verb));
        if (verbs.contains("GET")) {
            verbs.add("HEAD");
        }
        if (!verbs.isEmpty()) {
            verbs.add("OPTIONS");
        }
        return String.join(", ", verbs);
    }

    /** Whether what is at this path is open to everybody. */
    public boolean isOpen(String path) {
        return routes.stream().anyMatch(route -> route.operation.getDeclaringClass().isAnnotationPresent(PermitAll.class) && route.path.matcher(path).matches());
    }

    /** The types of body that a POST to this path takes. */
    String accepted(String path) {
        return routes.stream().filter(route -> route.verb.equals("POST") && route.path.matcher(path).matches()).map(Route::accepted)
                .findFirst().orElse(MediaType.APPLICATION_JSON);
    }

    /** The method that answers this; empty where none does. An address in full comes before a template. */
    Optional<Method> operation(String verb, String path) {
        return routes.stream().filter(route -> route.verb.equals(verb) && route.path.matcher(path).matches())
                .min(Comparator.comparing(route -> route.path.pattern().contains("["))).map(Route::operation);
    }

    /** The operation id of a method; null where the API document knows none. */
    static String idOf(Method method) {
        var operation = method.getAnnotation(Operation.class);
        return operation == null || operation.operationId().isEmpty() ? null : operation.operationId();
    }

    private static Route route(Class<?> type, Method method) {
        return new Route(Pattern.compile(template(type, method).replaceAll("\\{[^}]*}", "[^/]+")), verb(method).orElseThrow(),
                method.isAnnotationPresent(Consumes.class) ? String.join(", ", method.getAnnotation(Consumes.class).value()) : MediaType.APPLICATION_JSON, method);
    }

    static String template(Class<?> type, Method method) {
        var below = method.isAnnotationPresent(Path.class) ? "/" + method.getAnnotation(Path.class).value() : "";
        return type.getAnnotation(Path.class).value() + below;
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations()).map(each -> each.annotationType().getAnnotation(HttpMethod.class))
                .filter(each -> each != null).map(HttpMethod::value).findFirst();
    }
}
