package eu.werein.platform.web;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * How a service asks another program: never for longer than it says, and content to be told more
 * than it reads.
 */
public final class OutboundClient {

    private OutboundClient() {}

    /**
     * A client yet to be told whom it asks.
     *
     * @param toConnect how long it waits for a connection
     * @param toAnswer how long it then waits for the answer
     */
    public static RestClient.Builder within(Duration toConnect, Duration toAnswer) {
        JdkClientHttpRequestFactory requests =
                new JdkClientHttpRequestFactory(
                        HttpClient.newBuilder()
                                .connectTimeout(toConnect)
                                .executor(Executors.newVirtualThreadPerTaskExecutor())
                                .build());
        requests.setReadTimeout(toAnswer);
        return RestClient.builder()
                .requestFactory(requests)
                .configureMessageConverters(
                        converters ->
                                converters.registerDefaults().withJsonConverter(tolerantJson()));
    }

    private static JacksonJsonHttpMessageConverter tolerantJson() {
        return new JacksonJsonHttpMessageConverter(
                JsonMapper.builder()
                        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .build());
    }
}
