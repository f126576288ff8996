package scot.trsws.programme.store;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which noun is kept behind each collection of the API: found through the resources, so that a new noun is among them by itself. */
@ApplicationScoped
public class Nouns {

    private final SortedMap<String, String> byCollection = new TreeMap<>();
    private final Map<Class<?>, String> byView = new HashMap<>();

    @Inject
    Nouns(BeanManager beans, @All List<ReadRepository<?, ?>> repositories) {
        repositories.forEach(repository -> byView.put(repository.view(), repository.noun()));
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream().map(bean -> bean.getBeanClass())
                .filter(type -> type.isAnnotationPresent(Path.class) && !path(type).endsWith("}"))
                .forEach(type -> repositories.stream().filter(repository -> answers(type, repository.view())).findFirst()
                        .ifPresent(repository -> byCollection.put(path(type).replaceFirst(".*/", ""), repository.noun())));
    }

    /** The noun of a collection, as actions is one. */
    public Optional<String> in(String collection) {
        return Optional.ofNullable(byCollection.get(collection));
    }

    /** The noun that is read so; empty where it is none, as a page is none. */
    Optional<String> readAs(Class<?> view) {
        return Optional.ofNullable(byView.get(view));
    }

    public String collections() {
        return String.join(", ", byCollection.keySet());
    }

    private static String path(Class<?> resource) {
        return resource.getAnnotation(Path.class).value();
    }

    private static boolean answers(Class<?> resource, Class<?> view) {
        return Arrays.stream(resource.getMethods()).anyMatch(method -> method.getReturnType() == view);
    }
}
