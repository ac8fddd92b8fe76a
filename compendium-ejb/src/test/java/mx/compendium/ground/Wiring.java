package mx.compendium.ground;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.security.Principal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mx.compendium.action.store.StoredParticipationWork;
import mx.compendium.action.store.StoredReportTally;
import mx.compendium.audit.boundary.AccountTrail;
import mx.compendium.catalogue.TakingPart;
import mx.compendium.identity.boundary.PresentedClaims;
import mx.compendium.notification.boundary.EventTelling;
import mx.compendium.period.CitedEditions;
import mx.compendium.period.ParticipationWork;
import mx.compendium.period.ReportTally;
import mx.compendium.period.SealingCondition;
import mx.compendium.period.store.StoredTakingPart;
import mx.compendium.publication.BundleSigner;
import mx.compendium.publication.boundary.DocumentRenderers;
import mx.compendium.publication.gateway.KeyFileSigner;
import mx.compendium.review.boundary.ReviewIsDone;
import mx.compendium.statistics.boundary.DatasetFreezing;
import mx.compendium.statistics.store.CitedTotalStore;

/**
 * Puts doors and stores together as the container would, on one entity manager and for one login; roles and audit are the
 * container's and are tried in the server.
 */
public final class Wiring {

    private static final Map<Class<?>, List<Class<?>>> PORTS = Map.of(
            CitedEditions.class, List.of(CitedTotalStore.class),
            BundleSigner.class, List.of(KeyFileSigner.class),
            DocumentRenderers.PORT, DocumentRenderers.ALL,
            ParticipationWork.class, List.of(StoredParticipationWork.class),
            ReportTally.class, List.of(StoredReportTally.class),
            SealingCondition.class, List.of(ReviewIsDone.class),
            TakingPart.class, List.of(StoredTakingPart.class));

    private static final List<Class<?>> OBSERVERS =
            List.of(DatasetFreezing.class, EventTelling.class, AccountTrail.class);

    private final Map<Class<?>, Object> shared = new HashMap<>();
    private final Login login;

    public Wiring(EntityManager entityManager, Login login) {
        this.login = login;
        shared.put(EntityManager.class, entityManager);
        shared.put(PresentedClaims.class, login.claims());
        shared.put(SessionContext.class, proxy(SessionContext.class, this::sessionContext));
    }

    /** Puts something else in the place of what talks to the world. */
    public <T> Wiring with(Class<T> type, T instead) {
        shared.put(type, instead);
        return this;
    }

    public <T> T bean(Class<T> type) {
        Object known = shared.get(type);
        return type.cast(known == null ? make(implementation(type)) : known);
    }

    private static Class<?> implementation(Class<?> type) {
        return PORTS.getOrDefault(type, List.of(type)).get(0);
    }

    private Object make(Class<?> type) {
        try {
            Constructor<?> constructor = constructor(type);
            constructor.setAccessible(true);
            Object bean = constructor.newInstance(arguments(constructor.getGenericParameterTypes()));
            if (type.isAnnotationPresent(ApplicationScoped.class) || type.isAnnotationPresent(RequestScoped.class)) {
                shared.put(type, bean);
            }
            fill(bean);
            return bean;
        } catch (ReflectiveOperationException cannot) {
            throw new IllegalStateException(type.getName(), cannot);
        }
    }

    private static Constructor<?> constructor(Class<?> type) throws NoSuchMethodException {
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (constructor.isAnnotationPresent(Inject.class)) {
                return constructor;
            }
        }
        return type.getDeclaredConstructor();
    }

    private Object[] arguments(Type[] types) {
        return Arrays.stream(types).map(this::resolve).toArray();
    }

    private void fill(Object bean) throws IllegalAccessException {
        for (Field field : bean.getClass().getDeclaredFields()) {
            if (field.isAnnotationPresent(Inject.class) || field.isAnnotationPresent(Resource.class)) {
                field.setAccessible(true);
                field.set(bean, resolve(field.getGenericType()));
            }
        }
    }

    private Object resolve(Type type) {
        if (type instanceof ParameterizedType generic) {
            Class<?> of = (Class<?>) generic.getActualTypeArguments()[0];
            return generic.getRawType() == Event.class
                    ? proxy(Event.class, (proxy, method, arguments) -> fire(arguments[0]))
                    : proxy(Instance.class, (proxy, method, arguments) -> all(of));
        }
        return bean((Class<?>) type);
    }

    private Stream<Object> all(Class<?> port) {
        return PORTS.getOrDefault(port, List.of()).stream().map(this::bean);
    }

    private Object fire(Object event) throws Throwable {
        for (Class<?> observer : OBSERVERS) {
            for (Method method : observer.getDeclaredMethods()) {
                if (observes(method, event)) {
                    method.setAccessible(true);
                    invoke(method, bean(observer), event);
                }
            }
        }
        return null;
    }

    private static boolean observes(Method method, Object event) {
        return method.getParameterCount() == 1
                && method.getParameters()[0].isAnnotationPresent(Observes.class)
                && method.getParameterTypes()[0].isInstance(event);
    }

    private static void invoke(Method method, Object bean, Object event) throws Throwable {
        try {
            method.invoke(bean, event);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    private Object sessionContext(Object proxy, Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "getCallerPrincipal" -> (Principal) login::sub;
            case "isCallerInRole" -> login.roles().contains((String) arguments[0]);
            default -> throw new UnsupportedOperationException(method.getName());
        };
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
