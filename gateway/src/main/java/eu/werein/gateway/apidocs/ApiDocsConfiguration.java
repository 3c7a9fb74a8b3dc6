package eu.werein.gateway.apidocs;

import eu.werein.gateway.routing.ServiceUrls;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class ApiDocsConfiguration implements WebMvcConfigurer {

    private static final String SWAGGER_UI = "classpath:/META-INF/resources/webjars/swagger-ui/";

    private final String swaggerUiVersion;

    ApiDocsConfiguration(@Value("${werein.gateway.swagger-ui}") String swaggerUiVersion) {
        this.swaggerUiVersion = swaggerUiVersion;
    }

    @Bean
    ApiDocuments apiDocuments(
            ServiceUrls urls,
            JdkClientHttpRequestFactory requests,
            JsonMapper json,
            @Value("${werein.public-url}") String publicUrl) {
        return new ApiDocuments(
                List.of(
                        urls.federationUrl(),
                        urls.membersUrl(),
                        urls.trainingUrl(),
                        urls.eventsUrl()),
                requests,
                json,
                publicUrl);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/api/docs/ui/**")
                .addResourceLocations(SWAGGER_UI + swaggerUiVersion + "/");
    }
}
