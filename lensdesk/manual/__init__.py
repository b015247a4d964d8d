"""What does the help say, task by task, in each language?"""
