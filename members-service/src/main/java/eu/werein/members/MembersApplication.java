package eu.werein.members;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The members-service. */
@SpringBootApplication
public class MembersApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(MembersApplication.class, arguments);
    }
}
