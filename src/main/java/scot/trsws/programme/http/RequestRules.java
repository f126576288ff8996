package scot.trsws.programme.http;

import io.quarkus.arc.ClientProxy;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** What every request must keep before an operation sees it: known parameters, each once, each readable. */
class RequestRules {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,255}");
    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    private static final String DRY_RUN = "dryRun";

    /** What the log tells of an address: the path of a request may hold anything, its template does not. */
    private static final String ROUTE = "route";

    private final Map<Method, Map<String, Type>> declared = new ConcurrentHashMap<>();

    @Inject
    Exchange exchange;

    @Inject
    Routes routes;

    @ServerRequestFilter(preMatching = true, priority = 1)
    public Response open(ContainerRequestContext request, RoutingContext routing) {
        routing.put(Exchange.class.getName(), ClientProxy.unwrap(exchange));
        var dryRun = request.getUriInfo().getQueryParameters().getFirst(DRY_RUN);
        exchange.open(Limits.requestId(routing), routing.request().remoteAddress().hostAddress(), request.getMethod(), request.getUriInfo().getPath(), request.getHeaderString(IDEMPOTENCY_KEY), "true".equals(dryRun));
        return request.getMethod().equals("OPTIONS") ? options(request.getUriInfo().getPath()) : null;
    }

    private Response options(String path) {
        var allowed = routes.allowed(path);
        if (allowed.isEmpty()) {
            throw Problem.notFound();
        }
        return Response.noContent().header(HttpHeaders.ALLOW, allowed).build();
    }

    @ServerRequestFilter
    public void query(ContainerRequestContext request, ResourceInfo resource, RoutingContext routing) {
        routing.put(ROUTE, Routes.template(resource.getResourceClass(), resource.getResourceMethod()));
        exchange.performs(Routes.idOf(resource.getResourceMethod()));
        if (request.getUriInfo().getPath().endsWith("/")) {
            throw Problem.notFound();
        }
        var known = new HashMap<>(declared.computeIfAbsent(resource.getResourceMethod(), RequestRules::declaredBy));
        if (exchange.writes()) {
            known.put(DRY_RUN, Boolean.class);
        }
        var errors = new ArrayList<Problem.Error>();
        request.getUriInfo().getQueryParameters().forEach((name, values) -> check(name, values, known, errors));
        if (Tables.wantedBy(request.getAcceptableMediaTypes())) {
            request.getUriInfo().getQueryParameters().keySet().stream().filter(PageRequest.PAGING::contains)
                    .forEach(name -> errors.add(Problem.Error.parameter(name, "is for JSON pages; CSV and NDJSON give the whole list")));
        }
        var key = request.getHeaderString(IDEMPOTENCY_KEY);
        if (key != null && !KEY.matcher(key).matches()) {
            errors.add(Problem.Error.header(IDEMPOTENCY_KEY, "must be 1 to 255 visible ASCII characters"));
        } else if (key != null && resource.getResourceMethod().isAnnotationPresent(Unrepeatable.class)) {
            errors.add(Problem.Error.header(IDEMPOTENCY_KEY, "must be left out: of this nothing is kept that could answer it again"));
        }
        if (!errors.isEmpty()) {
            throw Problem.unreadable(errors);
        }
    }

    private static void check(String name, List<String> values, Map<String, Type> known, List<Problem.Error> errors) {
        if (!known.containsKey(name)) {
            errors.add(Problem.Error.parameter(name, known.isEmpty() ? "is not known here; there are no parameters"
                    : "is not known here; known are " + String.join(", ", known.keySet().stream().sorted().toList())));
        } else if (values.size() > 1) {
            errors.add(Problem.Error.parameter(name, "must be given once; several values of a filter are separated by commas"));
        } else {
            read(name, values.get(0), known.get(name), errors);
        }
    }

    private static void read(String name, String value, Type type, List<Problem.Error> errors) {
        try {
            if (value.isEmpty()) {
                throw new IllegalArgumentException("must not be empty; leave it out to ask for all");
            }
            if (type instanceof ParameterizedType many) {
                for (var each : value.split(",", -1)) {
                    Parameters.read((Class<?>) many.getActualTypeArguments()[0], each);
                }
            } else {
                Parameters.read((Class<?>) type, value);
            }
        } catch (IllegalArgumentException e) {
            errors.add(Problem.Error.parameter(name, e.getMessage()));
        }
    }

    private static Map<String, Type> declaredBy(Method method) {
        var found = new HashMap<String, Type>();
        for (var parameter : method.getParameters()) {
            note(parameter, parameter.getName(), parameter.getParameterizedType(), found);
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (Class<?> type = parameter.getType(); type != Object.class; type = type.getSuperclass()) {
                    for (var field : type.getDeclaredFields()) {
                        note(field, field.getName(), field.getGenericType(), found);
                    }
                }
            }
        }
        return found;
    }

    private static void note(AnnotatedElement element, String name, Type type, Map<String, Type> found) {
        if (element.isAnnotationPresent(RestQuery.class)) {
            found.put(name, type);
        }
    }
}
