package eu.werein.platform.testing;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** What a service answers to, compared with what its document says. */
public final class Routes {

    private static final String OURS = "eu.werein.";

    private Routes() {}

    /**
     * Operations of our own that the service maps and its OpenAPI document does not know: nobody
     * would attack them, and nobody would look at who may call them.
     *
     * @return each as {@code GET /path}; empty when all are documented
     */
    public static List<String> undocumented(
            RequestMappingHandlerMapping mapping, JsonNode document) {
        List<String> undocumented = new ArrayList<>();
        for (Map.Entry<RequestMappingInfo, HandlerMethod> route :
                mapping.getHandlerMethods().entrySet()) {
            if (isOperation(route.getValue().getBeanType())) {
                operations(route.getKey()).stream()
                        .filter(operation -> !isDocumented(operation, document))
                        .forEach(undocumented::add);
            }
        }
        return undocumented;
    }

    /** Where the server itself sends what has failed is no operation, nor is a page for people. */
    private static boolean isOperation(Class<?> controller) {
        return controller.getName().startsWith(OURS)
                && !controller.isAnnotationPresent(Hidden.class)
                && !ErrorController.class.isAssignableFrom(controller);
    }

    private static List<String> operations(RequestMappingInfo route) {
        List<String> operations = new ArrayList<>();
        for (String path : route.getPatternValues()) {
            // A route without a method answers to all of them, which no document can say.
            if (route.getMethodsCondition().getMethods().isEmpty()) {
                operations.add("ANY " + path);
            }
            for (RequestMethod method : route.getMethodsCondition().getMethods()) {
                operations.add(method + " " + path);
            }
        }
        return operations;
    }

    private static boolean isDocumented(String operation, JsonNode document) {
        String[] parts = operation.split(" ", 2);
        return document.path("paths").path(parts[1]).has(parts[0].toLowerCase(Locale.ROOT));
    }
}
