package eu.werein.gateway.routing;

import eu.werein.gateway.routing.ServiceExchange.Unreached;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Asks once more when a reading request was lost with its connection. What changes something is
 * never sent twice: nobody knows whether the first one arrived.
 */
final class RetryOfReads implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next)
            throws Exception {
        try {
            return next.handle(request);
        } catch (Unreached first) {
            if (!request.method().equals(HttpMethod.GET)) {
                throw first.asRefusal();
            }
            return again(request, next);
        }
    }

    private static ServerResponse again(ServerRequest request, HandlerFunction<ServerResponse> next)
            throws Exception {
        try {
            return next.handle(request);
        } catch (Unreached second) {
            throw second.asRefusal();
        }
    }
}
