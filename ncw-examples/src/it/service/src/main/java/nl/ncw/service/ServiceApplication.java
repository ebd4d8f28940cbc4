package nl.ncw.service;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Service that keeps agreements in a database. */
@SpringBootApplication
public class ServiceApplication {
    /**
     * Starts the service.
     *
     * @param arguments settings of Spring Boot, such as {@code --server.port=8081}
     */
    public static void main(String[] arguments) {
        SpringApplication.run(ServiceApplication.class, arguments);
    }
}
