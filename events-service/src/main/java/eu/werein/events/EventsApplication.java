package eu.werein.events;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The events-service. */
@SpringBootApplication
public class EventsApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(EventsApplication.class, arguments);
    }
}
