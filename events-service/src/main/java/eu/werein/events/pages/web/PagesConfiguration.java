package eu.werein.events.pages.web;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class PagesConfiguration {

    @Bean
    Sheets sheets(JsonMapper json, @Value("${werein.public-url}") URI publicUrl) {
        return new Sheets(new PageWords(), new StructuredData(json), publicUrl);
    }

    @Bean
    Paper paper() {
        return new Paper();
    }
}
